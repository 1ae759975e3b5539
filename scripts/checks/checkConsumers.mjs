// Installs the packed packages into projects as users have them, and builds and runs each. After a build.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from '../setup/run.mjs';
import { lookAtPages } from './lookAtPages.mjs';

const consumers = join(root, 'apps', 'consumers');
const folder = mkdtempSync(join(tmpdir(), 'callback-kit-'));
const env = { NEXT_TELEMETRY_DISABLED: '1', CI: 'true' };
const counts = { passed: 0, failed: 0 };

/** Runs a step that counts as a test. */
async function check(title, step) {
  const started = Date.now();
  const code = await step();
  counts[code === 0 ? 'passed' : 'failed'] += 1;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${title}, ${seconds} s`);
}

/** The tarballs, as a map from package to file. */
async function pack() {
  const packed = {};
  for (const name of readdirSync(join(root, 'packages'))) {
    const target = join(folder, `${name}.tgz`);
    const cwd = join(root, 'packages', name);
    await check(`${name}: pack`, () => run('pnpm', ['pack', '--out', target], { cwd }));
    packed[name] = `file:${target}`;
  }
  return packed;
}

/** A workspace of its own, with this one's list of versions and the tarballs instead of anything from a registry. */
async function install(name, members, packed) {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  for (const member of members) {
    const skip = /[\\/](node_modules|\.next|dist)([\\/]|$)/;
    const filter = (source) => !skip.test(source.slice(consumers.length));
    cpSync(join(consumers, member), join(cwd, member), { recursive: true, filter });
  }
  const settings = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
    .replace(/^packages:\n(?: {2}- .*\n)+/m, "packages:\n  - '*'\n")
    .replace(/^overrides:\n/m, (line) => {
      const lines = Object.entries(packed).map(([key, file]) => `  ${key}: '${file}'\n`);
      return line + lines.join('');
    });
  writeFileSync(join(cwd, 'pnpm-workspace.yaml'), settings);
  writeFileSync(join(cwd, 'package.json'), '{ "name": "consumers", "private": true }\n');
  // No fixed lockfile: a project that is set up today gets the newest of what our dependencies allow.
  const args = ['install', '--no-frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
  await check(`${name}: install`, () => run('pnpm', args, { cwd, env }));
  return cwd;
}

const packed = await pack();
const alone = await install('without-react', ['core'], packed);
const others = readdirSync(consumers, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'core')
  .map((entry) => entry.name);
const withReact = await install('with-react', others, packed);

const checkIn = (cwd) => () => run('pnpm', ['run', 'check'], { cwd, env });
await check('core', checkIn(join(alone, 'core')));
for (const name of others) await check(name, checkIn(join(withReact, name)));
await check('pages in Chromium', () => lookAtPages(withReact));

rmSync(folder, { recursive: true });
console.log(`\n  ${counts.failed} failed\n  ${counts.passed} passed (consumers)`);
process.exit(counts.failed === 0 ? 0 : 1);
