import { describe, expect, it, vi } from 'vitest';
import { createCallbackClient } from '../createCallbackClient.ts';
import { catchError } from '../testing/catchError.ts';
import { createManualClock } from '../testing/createManualClock.ts';
import { faults } from '../testing/faults.ts';
import { recordEvents } from '../testing/recordEvents.ts';
import { startFaultServer } from '../testing/startFaultServer.ts';
import { type Answer, startServer } from '../testing/startServer.ts';

const time = '2027-04-03T09:00:00.000Z';
const query = { numberOfDays: 5 };
const free: Answer = { body: { [time]: 3 } };

/** A real server that gives one answer after the other, the last one for ever, and a client on a clock that stands still. */
async function open(...answers: Answer[]) {
  let asked = 0;
  const server = await startServer(() => answers[Math.min(asked++, answers.length - 1)] ?? {});
  return { seen: server.seen, ...connect(server.origin) };
}

function connect(origin: string) {
  const clock = createManualClock();
  const client = createCallbackClient({ dataURL: `${origin}/x` }, { clock, random: () => 0.5 });
  const retries: unknown[] = [];
  client.on('retry', (event) => retries.push(event));
  /** Waits until the client pauses for the nth time, then lets the pause pass. */
  async function passPause(nth: number, delayMs: number): Promise<void> {
    await vi.waitUntil(() => retries.length === nth, { interval: 2 });
    clock.advance(delayMs);
  }
  const names = () => heard.map(({ name }) => name);
  const heard = recordEvents(client);
  return { client, clock, retries, passPause, heard, names };
}

describe('free times', () => {
  it('arrive after two failures, by the third request', async () => {
    const { client, clock, seen, retries, passPause, names } = await open(
      { status: 500 },
      { status: 200, body: '<html>' },
      free,
    );
    const call = client.availability(query);
    await passPause(1, 150);
    await passPause(2, 300);
    expect((await call).slots).toEqual([{ startTime: time, capacity: 3 }]);
    expect(seen.map(({ method, url }) => [method, url])).toEqual(
      Array(3).fill(['GET', '/x/availability?number-of-days=5']),
    );
    expect(retries).toEqual([
      { operation: 'availability', attempt: 2, delayMs: 150, code: 'SERVER_ERROR' },
      { operation: 'availability', attempt: 3, delayMs: 300, code: 'BAD_RESPONSE' },
    ]);
    expect(names()).toEqual(['availableSlots']);
    expect(clock.pending()).toBe(0);
  });

  it('arrive after a connection that broke and an answer that never came', async () => {
    let asked = 0;
    const server = await startFaultServer((socket) => {
      asked += 1;
      if (asked === 1) return faults.resetBeforeHeaders(socket);
      if (asked === 2) return faults.hang(socket);
      socket.end(
        `HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 30\r\n\r\n${JSON.stringify({ [time]: 3 })}`,
      );
    });
    const { client, clock, retries, passPause, names } = connect(server.origin);
    const call = client.availability(query);
    await passPause(1, 150);
    await vi.waitUntil(() => server.requests() === 2, { interval: 2 });
    clock.advance(3000);
    await passPause(2, 300);
    expect((await call).slots).toHaveLength(1);
    expect(retries).toMatchObject([{ code: 'NETWORK' }, { code: 'TIMEOUT' }]);
    expect(names()).toEqual(['availableSlots']);
    await server.allClosed();
  });

  it('that never come are asked for three times and end in one event', async () => {
    const { client, clock, seen, retries, passPause, heard } = await open({ status: 503 });
    const call = catchError(client.availability(query));
    await passPause(1, 150);
    await passPause(2, 300);
    const error = await call;
    expect(error).toMatchObject({ code: 'SERVER_ERROR', retry: 'auto', httpStatus: 503 });
    expect(seen).toHaveLength(3);
    expect(retries).toHaveLength(2);
    expect(heard).toEqual([{ name: 'availabilityError', event: { query, error } }]);
    expect(clock.pending()).toBe(0);
  });

  it.each([400, 401, 403, 404, 405, 410, 413, 415, 422, 451])(
    'are not asked for again after %i',
    async (status) => {
      const { client, clock, seen, retries, names } = await open({ status });
      await catchError(client.availability(query));
      expect(seen).toHaveLength(1);
      expect(retries).toEqual([]);
      expect(names()).toEqual(['availabilityError']);
      expect(clock.pending()).toBe(0);
    },
  );

  it('are not asked for again where an answer was too large', async () => {
    const { origin, requests } = await startFaultServer(faults.hugeBody);
    const { client, retries, names } = connect(origin);
    const error = await catchError(client.availability(query));
    expect(error).toMatchObject({ code: 'BAD_RESPONSE', retry: 'never' });
    expect(requests()).toBe(1);
    expect(retries).toEqual([]);
    expect(names()).toEqual(['availabilityError']);
  });

  it('are asked for no sooner than the server wants', async () => {
    const headers = { 'retry-after': '2' };
    const { client, clock, seen, retries, passPause } = await open({ status: 429, headers }, free);
    const call = client.availability(query);
    await passPause(1, 1999);
    expect(clock.pending()).toBe(1);
    expect(seen).toHaveLength(1);
    clock.advance(1);
    expect((await call).slots).toHaveLength(1);
    expect(retries).toMatchObject([{ code: 'RATE_LIMITED', delayMs: 2000 }]);
    expect(seen).toHaveLength(2);
  });

  it('are left to a person when the server wants an hour', async () => {
    const headers = { 'retry-after': '3600' };
    const { client, clock, seen, names } = await open({ status: 429, headers });
    const error = await catchError(client.availability(query));
    expect(error).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 3_600_000 });
    expect(seen).toHaveLength(1);
    expect(names()).toEqual(['availabilityError']);
    expect(clock.pending()).toBe(0);
  });

  it('that are given up on during the pause are not asked for again, and end in no event', async () => {
    const { client, clock, seen, retries, names } = await open({ status: 500 }, free);
    const controller = new AbortController();
    const call = catchError(client.availability(query, { signal: controller.signal }));
    await vi.waitUntil(() => retries.length === 1, { interval: 2 });
    controller.abort();
    expect((await call).code).toBe('CANCELLED_BEFORE_SEND');
    expect(clock.pending()).toBe(0);
    clock.advance(60_000);
    // Longer than a request to this machine takes.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(1);
    expect(names()).toEqual([]);
  });

  it('are asked for anew by each call: nothing is kept here', async () => {
    const { client, seen, names } = await open(free);
    await Promise.all([client.availability(query), client.availability(query)]);
    expect(seen).toHaveLength(2);
    expect(names()).toEqual(['availableSlots', 'availableSlots']);
  });
});
