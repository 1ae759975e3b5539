const { renderWidget } = require('./renderWidget.cjs');

renderWidget({
  core: require('callback-core'),
  widget: require('callback-react'),
  hooks: require('callback-react/hooks'),
  react: require('react'),
  server: require('react-dom/server'),
});
