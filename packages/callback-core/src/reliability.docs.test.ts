import { describe, expect, it, vi } from 'vitest';
import { once } from './policy/once.ts';
import type { RetryPolicy } from './policy/RetryPolicy.ts';
import { readPolicy } from './policy/readPolicy.ts';
import { resendPolicy } from './policy/resendPolicy.ts';
import { answerExample } from './testing/answerExample.ts';
import { faults } from './testing/faults.ts';
import { readDocs } from './testing/readPage.ts';
import { readTable } from './testing/readTable.ts';
import { runOn } from './testing/runOn.ts';
import { startFaultServer } from './testing/startFaultServer.ts';
import { startLossyServer } from './testing/startLossyServer.ts';
import { startServer } from './testing/startServer.ts';

const { text, code } = readDocs('reliability.md');
const [deadline = '', byNumber = '', byFunction = '', behindProxy = ''] = code('ts');

/** Shortest and longest pause, as the table writes them. */
const pauseOf = ({ attempts, delay }: RetryPolicy, failures: number) => {
  if (failures >= attempts) return '';
  return `${delay(failures, 0)} to ${delay(failures, 1)} ms`;
};

describe('the page about reliability', () => {
  it('tells how often each call is sent, and after which pause', () => {
    const rows = readTable(text, 'what is asked').map((row) => Object.values(row).slice(1));
    const policies = [readPolicy, resendPolicy, once];
    expect(rows).toEqual(
      policies.map((policy) => [`${policy.attempts}`, pauseOf(policy, 1), pauseOf(policy, 2)]),
    );
  });

  it('has an example of the deadline it recommends', async () => {
    const server = await startServer(answerExample);
    await runOn(server.origin, deadline);
    expect(server.seen).toMatchObject([{ method: 'POST' }]);
  });

  it('has an example that finds out by number what became of a booking', async () => {
    const server = await startLossyServer();
    const { said } = await runOn(server.origin, byNumber);
    expect(said).toEqual([['we are finding out whether your call is booked']]);
    await vi.waitUntil(() => said.length > 1, { timeout: 10_000 });
    expect(said[1]).toEqual(['booked', 'booking-1']);
  });

  it('has an example that finds it out by a function of the page', async () => {
    const server = await startFaultServer(faults.resetBeforeHeaders);
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      return Response.json([{ id: 'abc' }]);
    };
    const { said } = await runOn(server.origin, byFunction, { fetch });
    await vi.waitUntil(() => said.length > 1, { timeout: 10_000 });
    expect(said).toEqual([['unknown'], ['booked']]);
    expect(asked).toEqual([expect.stringMatching(/bookings\/[0-9a-f-]{36}$/)]);
  });

  it('has an example of a client behind the proxy', async () => {
    const server = await startServer(answerExample);
    expect((await runOn(server.origin, behindProxy)).said).toEqual([['abc']]);
    expect(server.seen[0]?.headers).toHaveProperty('idempotency-key');
  });
});
