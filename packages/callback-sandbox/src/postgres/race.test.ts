import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cli, startCli } from '../../test/startCli.ts';
import { startPostgres, type TestPostgres, whyNoPostgres } from '../../test/startPostgres.ts';
import { writeConfig } from '../../test/writeConfig.ts';
import type { Booking } from '../store/Booking.ts';

const PROCESSES = 4;
const CLIENTS = 200;
const ROUNDS = 20;

const ALL_DAY = ['00:00-24:00'];
const service = {
  timeZone: 'UTC',
  officeHours: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ALL_DAY]),
  ),
  bucketMinutes: 60,
  capacity: 1,
};

const missing = whyNoPostgres();
if (missing !== undefined) process.stderr.write(`The race is not run. ${missing}\n`);

describe.skipIf(missing !== undefined)(`${PROCESSES} servers on one PostgreSQL`, () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  /** Runs `work` against servers that share the database and nothing else. */
  async function withServers(
    { processes, ...options }: { processes: number; checkThenInsert?: boolean },
    work: (urls: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const config = await writeConfig({ services: { service }, ...options });
    const args = ['--port', '0', '--store', 'postgres', '--config', config.path];
    const servers: Cli[] = Array.from({ length: processes }, () =>
      startCli(args, { DATABASE_URL: postgres.url }),
    );
    try {
      await work(await Promise.all(servers.map(({ url }) => url)));
    } finally {
      for (const { process } of servers) process.kill('SIGTERM');
      await Promise.all(servers.map(({ ended }) => ended));
      await config.remove();
    }
  }

  /** Every client wants the same time at the same moment; half of them speak v1, half v3. */
  async function race(urls: readonly string[], desiredTime: string): Promise<number[]> {
    const phoneNumber = '+12025550111';
    const form = new URLSearchParams({ _customer_number: phoneNumber, _desired_time: desiredTime });
    const json = JSON.stringify({ serviceName: 'service', phoneNumber, desiredTime });
    const statuses = Array.from({ length: CLIENTS }, async (_, client) => {
      const url = urls[client % urls.length];
      const answer =
        Math.floor(client / urls.length) % 2 === 0
          ? await fetch(`${url}/genesys/1/service/callback/service`, { method: 'POST', body: form })
          : await fetch(`${url}/engagement/v3/callbacks/create`, {
              method: 'POST',
              body: json,
              headers: { 'content-type': 'application/json' },
            });
      const { exception = '', status } = await answer.json();
      const honest = /CallbackExceptionCapacity$/.test(exception) || status?.code === 7041;
      return answer.status === 200 || honest ? answer.status : 0;
    });
    return await Promise.all(statuses);
  }

  const hour = (n: number): string =>
    new Date((Math.ceil(Date.now() / 3_600_000) + n) * 3_600_000).toISOString();

  it(`give one place to exactly one of ${CLIENTS} clients, ${ROUNDS} times`, async () => {
    await withServers({ processes: PROCESSES }, async (urls) => {
      for (let round = 1; round <= ROUNDS; round += 1) {
        const statuses = await race(urls, hour(round));
        const count = (status: number): number => statuses.filter((one) => one === status).length;
        expect({ round, booked: count(200), full: count(400) + count(429) }).toEqual({
          round,
          booked: 1,
          full: CLIENTS - 1,
        });
      }
      const shown = await fetch(`${urls[0]}/sandbox/bookings`);
      expect((await shown.json()) as Booking[]).toHaveLength(ROUNDS);
    });
  }, 120_000);

  it('would be caught looking first and storing later', async () => {
    await withServers({ processes: 2, checkThenInsert: true }, async (urls) => {
      const statuses = await race(urls, hour(100));
      expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(1);
    });
  }, 60_000);
});
