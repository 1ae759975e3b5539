import { createSandbox } from '../src/createSandbox.ts';
import type { BookingStore } from '../src/store/BookingStore.ts';

const RUNS = 60;
const ALL_DAY = ['00:00-24:00'];
const service = {
  timeZone: 'Europe/Berlin',
  officeHours: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ALL_DAY]),
  ),
  bucketMinutes: 5,
  capacity: 3,
} as const;

/** Midnight in Berlin: the first of 30 whole days, without a change of the clock. */
const START = '2027-05-31T22:00:00.000Z';
const V1 = 'http://sandbox/genesys/1/service/callback/service';
const V3 = 'http://sandbox/engagement/v3/callbacks';
const QUERIES = {
  v1: `${V1}/availability?start=${START}&number-of-days=30`,
  v3: `${V3}/availability/service?start=${START}&numberOfDays=30`,
  'v3, with local times': `${V3}/availability/service?start=${START}&numberOfDays=30&timezone=Asia/Kathmandu`,
};

/** Books 2,000 calls and prints a line for each way to ask. Closes the store. */
export async function measureAvailability(name: string, store: BookingStore): Promise<void> {
  const now = Date.parse(START) - 1;
  const sandbox = createSandbox({ services: { service }, store, clock: () => new Date(now) });
  for (let i = 0; i < 2000; i += 1) {
    const time = new Date(Date.parse(START) + i * 4 * 300_000).toISOString();
    const body = new URLSearchParams({ _customer_number: '+12025550111', _desired_time: time });
    const answer = await sandbox.fetch(new Request(V1, { method: 'POST', body }));
    if (answer.status !== 200) throw new Error(await answer.text());
  }
  for (const [query, url] of Object.entries(QUERIES)) {
    const times: number[] = [];
    let buckets = 0;
    const cpu = process.cpuUsage();
    for (let run = 0; run < RUNS; run += 1) {
      const started = performance.now();
      const text = await (await sandbox.fetch(new Request(url))).text();
      times.push(performance.now() - started);
      buckets = text.match(/\d{4}-\d\d-\d\dT[\d:.]+Z"/g)?.length ?? 0;
    }
    times.sort((a, b) => a - b);
    const { user, system } = process.cpuUsage(cpu);
    const figures = [buckets, times[RUNS / 2], times.at(-1), (user + system) / 1000 / RUNS];
    console.log(
      name.padEnd(9),
      query.padEnd(20),
      ...figures.map((figure) => (figure ?? 0).toFixed(1).padStart(9)),
    );
  }
  await sandbox.close();
}
