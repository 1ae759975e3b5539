import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { stop } from './stop.mjs';

/** Installs what the lockfile says, unless exactly that is there already. */
export async function installPackages() {
  if (!isInstalled()) await install();
}

/** Installs what the lockfile says, or ends with what to look at. */
export async function install() {
  console.log('Installing packages …');
  const code = await run('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'], {
    // Without it pnpm asks before it replaces node_modules, and nobody may be there to answer.
    env: { CI: 'true' },
  });
  if (code === 0) return;
  stop(
    'The packages could not be installed; the reason stands above.\n' +
      'Most often this machine cannot reach the npm registry: check the network or the proxy, then try again.',
  );
}

function isInstalled() {
  const read = (path) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
  const installed = read('node_modules/.pnpm/lock.yaml');
  return installed !== '' && installed === read('pnpm-lock.yaml');
}
