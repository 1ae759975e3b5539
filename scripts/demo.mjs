// Sets up what is missing, then runs the demo against a sandbox of its own.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installPackages } from './setup/installPackages.mjs';
import { requireFreePort } from './setup/requireFreePort.mjs';
import { requireNode } from './setup/requireNode.mjs';
import { requirePnpm } from './setup/requirePnpm.mjs';
import { root } from './setup/run.mjs';
import { stop } from './setup/stop.mjs';

requireNode();
await requirePnpm();
await installPackages();

const sandboxPort = await requireFreePort('SANDBOX_PORT', 8787);
const demoPort = await requireFreePort('DEMO_PORT', 5173);
const sandboxURL = `http://127.0.0.1:${sandboxPort}`;
const demoURL = `http://127.0.0.1:${demoPort}/`;
const children = [];

function start(folder, args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: join(root, folder),
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  child.on('exit', (code) => end(code ?? 0));
  children.push(child);
}

function end(code) {
  for (const child of children) child.kill();
  process.exit(code);
}

async function answers(url) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop(`${url} did not answer within 30 seconds; the reason may stand above.`);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(0));

start('packages/callback-sandbox', [
  '--conditions=callback-source',
  '--import',
  'tsx',
  'src/cli.ts',
  '--port',
  String(sandboxPort),
  '--faults',
]);
await answers(`${sandboxURL}/health`);
const open = process.stdout.isTTY && !process.env.CI ? ['--open'] : [];
start(
  'apps/demo',
  [
    'node_modules/vite/bin/vite.js',
    '--host',
    '127.0.0.1',
    '--port',
    String(demoPort),
    '--strictPort',
    '--logLevel',
    'warn',
    ...open,
  ],
  { VITE_SANDBOX_URL: sandboxURL },
);
await answers(demoURL);
console.log(
  `\nThe demo is at ${demoURL}\nWhat it books is at ${sandboxURL}/\nStop both with Ctrl+C.\n`,
);
