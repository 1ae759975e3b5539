const assert = require('node:assert/strict');

/** Renders the widget of what was loaded, as a server does. */
exports.renderWidget = ({ core, widget, hooks, react, server }) => {
  assert.equal(typeof globalThis.window, 'undefined');
  assert.equal(typeof hooks.useSlotPicker, 'function');
  const client = core.createCallbackClient({ dataURL: 'http://127.0.0.1:9/callback/service' });
  const html = server.renderToString(react.createElement(widget.CallbackWidget, { client }));
  assert.match(html, /When should we call\?/);
};
