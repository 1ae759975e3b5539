import { renderWidget } from './renderWidget.cjs';

renderWidget({
  core: await import('callback-core'),
  widget: await import('callback-react'),
  hooks: await import('callback-react/hooks'),
  react: await import('react'),
  server: await import('react-dom/server'),
});
