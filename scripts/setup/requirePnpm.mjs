import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { stop } from './stop.mjs';

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Makes sure that the pinned pnpm is on the PATH, for us and for what we start. Where it is not,
 * the same script is run again inside `npm exec`, which brings it along without installing it for good.
 */
export async function requirePnpm() {
  const found = spawnSync('pnpm', ['--version'], { cwd: tmpdir(), encoding: 'utf8' });
  if (`pnpm@${found.stdout?.trim()}` === packageManager) return;
  if (process.env.CALLBACK_KIT_PNPM === packageManager) {
    stop(
      `npm could not bring ${packageManager}. Install it by hand: npm install -g ${packageManager}`,
    );
  }
  const code = await run(
    'npm',
    ['exec', '--yes', `--package=${packageManager}`, '--', 'node', ...process.argv.slice(1)],
    {
      env: { CALLBACK_KIT_PNPM: packageManager },
    },
  );
  if (code === 127)
    stop('npm is not on the PATH. It comes with Node; install both, then try again.');
  process.exit(code);
}
