import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
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

/** Starts the command line; in memory, so that it starts at once. */
function start(...args: string[]): Cli {
  const cli = startCli(['--store', 'memory', ...args]);
  running.push(cli);
  return cli;
}

async function writeConfig(text: string): Promise<string> {
  const path = join(folder, 'config.json');
  await writeFile(path, text);
  return path;
}

const form = new URLSearchParams({ _customer_number: '4151110000' });

it('listens on the loopback address, books, shows the bookings, and stops with code 0', async () => {
  const cli = start('--port', '0');
  const url = await cli.url;
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const v1 = `${url}/genesys/1/service/callback/service`;
  expect((await fetch(v1, { method: 'POST', body: form })).status).toBe(200);
  const free = await (await fetch(`${v1}/availability?number-of-days=2&max-time-slots=9`)).json();
  expect(Object.values(free)).toEqual(Array(9).fill(3));
  const shown = await (await fetch(`${url}/sandbox/bookings`)).json();
  expect(shown).toMatchObject([{ phoneNumber: '4151110000', service: 'service' }]);
  const office = `${url}/engagement/v3/callbacks/availability/office?numberOfDays=7&maxTimeSlots=1`;
  expect((await (await fetch(office)).json()).data.timezone).toBe('Europe/Berlin');

  cli.process.kill('SIGINT');
  const { code, stdout, stderr } = await cli.ended;
  expect(code).toBe(0);
  expect(stderr).toBe('');
  expect(stdout).toContain(`${url}/sandbox/bookings`);
  expect(stdout).toContain(`dataURL: '${v1}',`);
  expect(stdout).toContain(`dataURL: '${url}/engagement/v3/callbacks',`);
});

it('seeds a demo with times that are full, nearly full, and free', async () => {
  const url = await start('--port', '0', '--seed-demo').url;
  expect(await (await fetch(`${url}/sandbox/bookings`)).json()).toHaveLength(12);
  const v1 = `${url}/genesys/1/service/callback/service/availability?number-of-days=2`;
  const free = Object.values(await (await fetch(v1)).json());
  expect(free.slice(0, 6)).toEqual([3, 0, 1, 3, 2, 3]);
});

it('answers 413 over a socket, and goes on', async () => {
  const url = await start('--port', '0').url;
  const v1 = `${url}/genesys/1/service/callback/service`;
  const body = 'a'.repeat(3_000_000);
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(v1, { method: 'POST', body, headers })).status).toBe(413);
  expect((await fetch(v1, { method: 'POST', body: form })).status).toBe(200);
});

it('stops on SIGTERM too', async () => {
  const cli = start('--port', '0');
  await cli.url;
  cli.process.kill('SIGTERM');
  expect((await cli.ended).code).toBe(0);
});

it('takes services and key from a file, and does not print the key', async () => {
  const services = {
    sales: {
      timeZone: 'Asia/Kathmandu',
      officeHours: { mon: ['00:00-24:00'] },
      bucketMinutes: 60,
      capacity: 1,
    },
  };
  const path = await writeConfig(JSON.stringify({ services, apikey: 'SECRET-1' }));
  const cli = start('--port', '0', '--config', path);
  const v3 = `${await cli.url}/engagement/v3/callbacks/availability/sales?numberOfDays=7`;
  expect((await fetch(v3)).status).toBe(401);
  const answer = await fetch(v3, { headers: { 'x-api-key': 'SECRET-1' } });
  expect((await answer.json()).data.timezone).toBe('Asia/Kathmandu');
  cli.process.kill('SIGINT');
  const { stdout } = await cli.ended;
  expect(stdout).toContain("serviceName: 'sales',");
  expect(stdout).toContain('1 call each');
  expect(stdout).not.toContain('SECRET-1');
});

it('says in one line what to do when the port is in use', async () => {
  const { port } = new URL(await start('--port', '0').url);
  const { code, stdout, stderr } = await start('--port', port).ended;
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    `Port ${port} is in use. Stop what uses it or choose another: callback-sandbox --port ${Number(port) + 1}\n`,
  );
});

it('says in one line why it cannot start, and ends with code 1', async () => {
  const path = await writeConfig('{"apikeys":"x"}');
  const { code, stdout, stderr } = await start('--port', '0', '--config', path).ended;
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('unknown field "apikeys": did you mean apikey?');
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

it('prints how it is used when an option is unknown, and ends with code 2', async () => {
  const { code, stdout, stderr } = await start('--prot', '1').ended;
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^Unknown option '--prot'\.\n\nUsage: callback-sandbox/);
});

it('prints how it is used when asked, and ends with code 0', async () => {
  const { code, stdout } = await start('--help').ended;
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: callback-sandbox/);
});

it('prints its version', async () => {
  expect((await start('--version').ended).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
