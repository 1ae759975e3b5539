import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callRaw } from '../../test/callRaw.ts';
import { type Cli, startCli } from '../../test/startCli.ts';

let folder = '';
let running: Cli[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callback-sandbox-'));
  running = [];
});

afterEach(async () => {
  for (const { process } of running) process.kill('SIGKILL');
  await Promise.all(running.map(({ ended }) => ended));
  await rm(folder, { recursive: true });
});

function start(...args: string[]): Cli {
  const cli = startCli(['--port', '0', '--store', 'memory', ...args]);
  running.push(cli);
  return cli;
}

const path = '/genesys/1/service/callback/service/availability?number-of-days=2';

it('without --faults a request that asks for one is refused, and told how to have it', async () => {
  const url = await start().url;
  const answer = await fetch(`${url}${path}`, { headers: { 'x-sandbox-fault': 'html-body' } });
  expect(answer.status).toBe(403);
  expect((await answer.json()).message).toContain('--faults');
  expect((await fetch(`${url}/sandbox/faults`)).status).toBe(403);
});

it('a plan in the configuration file switches them on', async () => {
  const file = join(folder, 'config.json');
  await writeFile(file, JSON.stringify({ faults: { rules: [{ fault: 'html-body', times: 1 }] } }));
  const url = await start('--config', file).url;
  const types = [await fetch(`${url}${path}`), await fetch(`${url}${path}`)].map(({ headers }) =>
    headers.get('content-type'),
  );
  expect(types).toEqual(['text/html; charset=utf-8', 'application/json']);
});

it('does not start where other machines could reach it', async () => {
  for (const host of ['0.0.0.0', '::', ...addressesOfThisMachine()]) {
    const { code, stdout, stderr } = await start('--faults', '--host', host).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`Faults are for this machine only, and ${host} can be reached`);
  }
});

it('stops with code 0 while requests hang, wait and drip', async () => {
  const cli = start('--faults');
  const url = await cli.url;
  const faults = ['hang-before-commit', 'delay-before-commit; ms=600000', 'drip-body; ms=60000'];
  const calls = [...faults, 'delay-after-commit; ms=600000', 'hang-after-commit'].map((fault) =>
    callRaw(url, { path, headers: { 'x-sandbox-fault': fault }, patience: 20_000 }),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  cli.process.kill('SIGTERM');
  const { code, stderr } = await cli.ended;
  expect([code, stderr]).toEqual([0, '']);
  for (const { ended, ms } of await Promise.all(calls)) {
    expect(ended).not.toBe('open');
    expect(ms).toBeLessThan(10_000);
  }
});

it('writes nothing about connections that faults end', async () => {
  const cli = start('--faults');
  const url = await cli.url;
  for (const fault of ['reset-after-commit', 'cut-body', 'drip-body', 'hang-before-commit']) {
    await callRaw(url, { path, headers: { 'x-sandbox-fault': fault }, patience: 200 });
  }
  cli.process.kill('SIGTERM');
  expect((await cli.ended).stderr).toBe('');
  expect((await cli.ended).stdout).not.toMatch(/abort|error/i);
});

/** Addresses by which others reach this machine. */
function addressesOfThisMachine(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter(({ internal, family }) => !internal && family === 'IPv4').map((a) => a.address);
}
