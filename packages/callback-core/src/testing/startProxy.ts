import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { findClosedPort } from './findClosedPort.ts';
import { readDocs } from './readPage.ts';

/** Starts the proxy that `docs/reliability.md` prints, as a process of its own, and returns its origin. */
export async function startProxy(upstream: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'proxy-'));
  const file = join(folder, 'proxy.mjs');
  writeFileSync(file, readDocs('reliability.md').code('js').join('\n'));
  const origin = await findClosedPort();
  const { port } = new URL(origin);
  const proxy = spawn(process.execPath, [file], {
    env: { UPSTREAM: upstream, APIKEY: 'KEY', PORT: port },
    stdio: 'inherit',
  });
  onTestFinished(async () => {
    const exit = once(proxy, 'exit');
    if (proxy.kill()) await exit;
    rmSync(folder, { recursive: true });
  });
  await vi.waitUntil(() => fetch(origin).catch(() => undefined), { timeout: 20_000 });
  return origin;
}
