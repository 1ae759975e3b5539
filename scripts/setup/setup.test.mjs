import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Runs one line of a script on its own, as a user's shell would. */
function run(line, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', line], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...process.env, ...env },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('close', (code) => resolve({ code, output }));
  });
}

describe('setting up', () => {
  it('names the port that is in use, and how to choose another', async () => {
    const server = createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    const line = `import { requireFreePort } from './requireFreePort.mjs'; await requireFreePort('DEMO_PORT', 1);`;

    const { code, output } = await run(line, { DEMO_PORT: String(port) });

    server.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} is in use`);
    expect(output).toContain(`DEMO_PORT=${port + 1} npm run demo`);
  });

  it('refuses a port that is none', async () => {
    const line = `import { requireFreePort } from './requireFreePort.mjs'; await requireFreePort('DEMO_PORT', 1);`;
    const { code, output } = await run(line, { DEMO_PORT: 'abc' });
    expect(code).toBe(1);
    expect(output).toContain('DEMO_PORT is not a port number');
  });

  it('says so when CHROMIUM_PATH leads nowhere', async () => {
    const line = `import { findChromium } from './findChromium.mjs'; await findChromium();`;
    const { code, output } = await run(line, { CHROMIUM_PATH: '/nowhere/chromium' });
    expect(code).toBe(1);
    expect(output).toContain('CHROMIUM_PATH names /nowhere/chromium');
  });

  it('says what to look at when the packages cannot be installed', async () => {
    const line = `
      import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
      const folder = mkdtempSync('/tmp/callback-kit-');
      writeFileSync(folder + '/pnpm', '#!/bin/sh\\nexit 1\\n');
      chmodSync(folder + '/pnpm', 0o755);
      process.env.PATH = folder + ':' + process.env.PATH;
      const { install } = await import('./installPackages.mjs');
      await install();`;
    const { code, output } = await run(line);
    expect(code).toBe(1);
    expect(output).toContain('cannot reach the npm registry');
  });
});
