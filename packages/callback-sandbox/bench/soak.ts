// Whether the command line's memory stays flat: 50 mixed requests a second for 10 minutes, the resident
// memory once a minute. SOAK_MINUTES and SOAK_STORE (memory, pglite) change that.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendMixed } from './sendMixed.ts';

const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 10);
const STORE = process.env['SOAK_STORE'] ?? 'memory';
const PER_SECOND = 50;

const folder = await mkdtemp(join(tmpdir(), 'callback-sandbox-soak-'));
const args = ['--conditions=callback-source', '--import', 'tsx', 'src/cli.ts'];
const server = spawn(
  process.execPath,
  [...args, '--port', '0', '--store', STORE, '--data', folder],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const url = await new Promise<string>((resolve) => {
  let text = '';
  server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    const found = /listening on (\S+)\n/.exec(text)?.[1];
    if (found !== undefined) resolve(found);
  });
});

/** Resident memory of the server in MB; Linux only. */
async function memory(): Promise<number> {
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

const counts = new Map<number, number>();
console.log(`store ${STORE}, ${PER_SECOND} requests a second\nminute  MB  answers by status`);
const started = Date.now();
for (let second = 0; second <= MINUTES * 60; second += 1) {
  if (second % 60 === 0) {
    console.log(
      String(second / 60).padStart(6),
      (await memory()).toFixed(0),
      JSON.stringify(Object.fromEntries(counts)),
    );
  }
  const statuses = Array.from({ length: PER_SECOND }, (_, i) => sendMixed(url, second, i));
  for (const status of await Promise.all(statuses)) {
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const due = started + (second + 1) * 1000;
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - Date.now())));
}
server.kill('SIGTERM');
await new Promise((resolve) => server.once('close', resolve));
await rm(folder, { recursive: true });
