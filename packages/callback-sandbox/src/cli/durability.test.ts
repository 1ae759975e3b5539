import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCli } from '../../test/startCli.ts';
import type { Booking } from '../store/Booking.ts';

const BOOKINGS = 2000;
const CLIENTS = 8;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callback-sandbox-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Books one call after the other from each client; `onBooked` hears of each that was acknowledged. */
async function bookMany(url: string, onBooked: (id: string) => void): Promise<void> {
  let left = BOOKINGS;
  const body = new URLSearchParams({ _customer_number: '+12025550111', firstname: 'Ada' });
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const answer = await fetch(`${url}/genesys/1/service/callback/service`, {
        method: 'POST',
        body,
      });
      onBooked((await answer.json())._id);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
}

it(`has every acknowledged booking after kill -9 in the middle of ${BOOKINGS}`, async () => {
  const first = startCli(['--port', '0', '--data', folder]);
  const url = await first.url;
  // A folder is for one process; this one cannot start, and harms nothing.
  const second = startCli(['--port', '0', '--data', folder]);

  const acknowledged: string[] = [];
  const stopped = bookMany(url, (id) => {
    acknowledged.push(id);
    if (acknowledged.length === BOOKINGS / 2) first.process.kill('SIGKILL');
  });
  await expect(stopped).rejects.toThrow('fetch failed');
  expect((await first.ended).code).toBeNull();
  expect(acknowledged.length).toBeLessThan(BOOKINGS);

  const refused = await second.ended;
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain(`${folder} is in use by process ${first.process.pid}.`);
  expect(refused.stderr).toContain('--store memory');

  const third = startCli(['--port', '0', '--data', folder]);
  const shown = await fetch(`${await third.url}/sandbox/bookings`);
  const kept = new Set(((await shown.json()) as Booking[]).map(({ id }) => id));
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  // What was under way when the process was killed may have been stored, never more than that.
  expect(kept.size).toBeLessThanOrEqual(acknowledged.length + CLIENTS);
  third.process.kill('SIGTERM');
  expect(await third.ended).toMatchObject({ code: 0, stderr: '' });
}, 120_000);
