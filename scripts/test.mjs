// Sets up what is missing, runs every check to its end, and closes with one line: N passed, N failed.
import { countTests } from './checks/countTests.mjs';
import { findChromium } from './setup/findChromium.mjs';
import { installPackages } from './setup/installPackages.mjs';
import { requireNode } from './setup/requireNode.mjs';
import { requirePnpm } from './setup/requirePnpm.mjs';
import { run } from './setup/run.mjs';

/** In the order in which a mistake is cheapest to find. Each is a command that a developer can run alone. */
const CHECKS = [
  ['Format and lint', 'pnpm', 'run', 'lint'],
  ['Workspace', 'pnpm', 'exec', 'sherif'],
  ['Types', 'pnpm', 'run', 'typecheck'],
  ['Scripts', 'pnpm', 'exec', 'vitest', 'run', '--project', 'scripts'],
  ['Unit tests', 'pnpm', 'run', 'unit'],
  ['Build', 'pnpm', 'run', 'build'],
  ['Unused code', 'pnpm', 'run', 'unused'],
  ['Packages', 'node', 'scripts/checks/checkPackages.mjs'],
  ['Consumers', 'node', 'scripts/checks/checkConsumers.mjs'],
  ['Sizes', 'pnpm', 'run', 'size'],
  ['Benchmarks', 'pnpm', 'run', 'bench'],
  ['Stories', 'pnpm', 'run', 'stories'],
  ['Storybook', 'pnpm', 'run', 'storybook:build', '--quiet'],
  ['States', 'pnpm', 'run', 'states'],
  ['End to end', 'pnpm', 'run', 'e2e'],
];

requireNode();
await requirePnpm();
await installPackages();

const env = {
  CHROMIUM_PATH: await findChromium(),
  CI: 'true',
  DO_NOT_TRACK: '1',
  FEW_LOOKS: 'true',
  LEAK_MOUNTS: '200',
  STATES_FOLLOW: 'true',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  TURBO_TELEMETRY_DISABLED: '1',
};
const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];

for (const [title, command, ...args] of CHECKS) {
  console.log(`\n── ${title}`);
  const started = Date.now();
  let output = '';
  const code = await run(command, args, { env, onOutput: (text) => (output += text) });
  const counts = countTests(output);
  // A check without tests of its own counts as one; so does a runner that fails before it counts.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  if (code === 0 && counts.passed === 0) counts.passed = 1;
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  summary.push(
    `${code === 0 ? 'ok    ' : 'FAILED'} ${title}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped, ${seconds} s`,
  );
}

console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
