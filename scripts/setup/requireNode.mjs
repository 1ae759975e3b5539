import { stop } from './stop.mjs';

/** Everything here is proven on Node 20.19 and later. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Node ${process.versions.node} is too old: this project needs 20.19 or later.\n` +
      'Install a current Node, then run the same command again.',
  );
}
