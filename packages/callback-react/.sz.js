export { CallbackWidget } from '/work/main/packages/callback-react/dist/index.js';
