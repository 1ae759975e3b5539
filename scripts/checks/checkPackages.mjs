// Packs each package as it would be published, and lets publint and attw judge the tarball.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from '../setup/run.mjs';

/** Entry points that are not imported for their types. */
const UNTYPED = [
  './styles.css',
  './styles.layer.css',
  './themes/neutral-dark.css',
  './themes/sharp.css',
  './themes/soft.css',
  './callback-service.global.js',
];

const folder = mkdtempSync(join(tmpdir(), 'callback-kit-'));
let failed = 0;

for (const name of readdirSync(join(root, 'packages'))) {
  const cwd = join(root, 'packages', name);
  const packed = await run('pnpm', ['pack', '--pack-destination', folder], { cwd });
  const tarball = join(folder, readdirSync(folder).find((file) => file.startsWith(name)) ?? '');
  const checks = [
    ['publint', '--strict', tarball],
    ['attw', '--profile', 'esm-only', '--exclude-entrypoints', ...UNTYPED, '--', tarball],
  ];
  failed += packed;
  for (const check of checks) failed += await run('pnpm', ['exec', ...check]);
}

rmSync(folder, { recursive: true });
process.exit(failed === 0 ? 0 : 1);
