import { describe, expect, it, vi } from 'vitest';
import type { CallbackConfig } from './config/CallbackConfig.ts';
import { catchError } from './testing/catchError.ts';
import { entries } from './testing/entries.ts';
import { faults } from './testing/faults.ts';
import { findClosedPort } from './testing/findClosedPort.ts';
import { recordEvents } from './testing/recordEvents.ts';
import { startFaultServer } from './testing/startFaultServer.ts';
import { type Answer, startServer } from './testing/startServer.ts';

const phonenumber = '4151110000';
const query = { numberOfDays: 5 };

describe.each(entries)('when the exchange fails over %s', (_entry, createCallbackClient) => {
  function create(origin: string, config: Partial<CallbackConfig> = {}) {
    // What is asked again is asked at once.
    return createCallbackClient({ dataURL: `${origin}/x`, ...config }, { random: () => 0 });
  }

  async function startClient(answer: Answer, config: Partial<CallbackConfig> = {}) {
    const { origin, seen } = await startServer(answer);
    return { seen, client: create(origin, config) };
  }

  it.each([
    ['resetBeforeHeaders', 'NETWORK', 3],
    ['endBeforeHeaders', 'NETWORK', 3],
    ['resetAfterHeaders', 'NETWORK', 3],
    ['truncatedBody', 'NETWORK', 3],
    ['endBetweenChunks', 'NETWORK', 3],
    ['noHttp', 'NETWORK', 3],
    ['falselyPacked', 'NETWORK', 3],
    ['hugeBody', 'BAD_RESPONSE', 1],
    ['hugeDeclaredBody', 'BAD_RESPONSE', 1],
    ['hang', 'TIMEOUT', 3],
    ['dripFeed', 'TIMEOUT', 3],
  ] as const)('nobody knows after %s: %s', async (fault, code, attempts) => {
    const server = await startFaultServer(faults[fault]);
    const ajaxTimeout = code === 'TIMEOUT' ? 200 : 10_000;
    const client = create(server.origin, { ajaxTimeout });
    const heard = recordEvents(client);
    const error = await catchError(client.schedule({ phonenumber }));
    expect(error).toMatchObject({ code, booked: 'unknown' });
    expect(server.requests()).toBe(1);
    expect(heard).toHaveLength(1);
    await server.allClosed();

    expect((await catchError(client.availability(query))).code).toBe(code);
    expect(server.requests()).toBe(1 + attempts);
    expect(heard.map(({ name }) => name)).toEqual(['scheduleError', 'availabilityError']);
    await server.allClosed();
  });

  it.each<[string, Answer]>([
    ['an empty body', {}],
    ['204', { status: 204 }],
    ['HTML', { headers: { 'content-type': 'text/html' }, body: '<!doctype html>' }],
    ['truncated JSON', { body: '{"_id":"ab' }],
    ['JSON in UTF-16', { body: Buffer.from('{"_id":"abc"}', 'utf16le') }],
    ['no id', { body: { _id: null } }],
  ])('nobody knows after 200 with %s', async (_, answer) => {
    const { client, seen } = await startClient(answer);
    expect(await catchError(client.schedule({ phonenumber }))).toMatchObject({
      code: 'BAD_RESPONSE',
      booked: 'unknown',
    });
    expect(seen).toHaveLength(1);
  });

  it('takes JSON by any name', async () => {
    const { client } = await startClient({
      headers: { 'content-type': 'text/plain' },
      body: { _id: 'a' },
    });
    await expect(client.schedule({ phonenumber })).resolves.toMatchObject({ id: 'a' });
  });

  it('reads an answer as large as maxResponseBytes and no larger', async () => {
    const body = '{"_id":"abc"}';
    const whole = await startClient({ body }, { maxResponseBytes: body.length });
    await expect(whole.client.schedule({ phonenumber })).resolves.toMatchObject({ id: 'abc' });
    const cut = await startClient({ body }, { maxResponseBytes: body.length - 1 });
    expect(await catchError(cut.client.schedule({ phonenumber }))).toMatchObject({
      code: 'BAD_RESPONSE',
      booked: 'unknown',
    });
  });

  it('sends configured headers, and nothing where they cannot be had', async () => {
    const headers = async () => ({ Authorization: 'Bearer x', APIKEY: 'theirs' });
    const { client, seen } = await startClient({ body: { _id: 'a' } }, { headers, apikey: 'ours' });
    await client.schedule({ phonenumber });
    expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer x', apikey: 'ours' });

    const none = await startClient({}, { headers: () => Promise.reject(new Error('no token')) });
    const error = await catchError(none.client.schedule({ phonenumber }));
    expect(error).toMatchObject({ code: 'UNAUTHORIZED', booked: 'no' });
    expect((await catchError(none.client.availability(query))).code).toBe('UNAUTHORIZED');
    expect(none.seen).toEqual([]);
  });

  it('knows that nothing was booked at a closed port', async () => {
    const client = create(await findClosedPort());
    expect(await catchError(client.schedule({ phonenumber }))).toMatchObject({
      code: 'UNREACHABLE',
      booked: 'no',
    });
  });

  it('does not follow a redirect', async () => {
    const elsewhere = await startServer({ body: { _id: 'abc' } });
    for (const status of [301, 302, 303, 307, 308]) {
      const headers = { location: `${elsewhere.origin}/x` };
      const { client } = await startClient(
        { status, headers, body: { _id: 'abc' } },
        { apikey: 'SECRET' },
      );
      const error = await catchError(client.schedule({ phonenumber }));
      expect(error).toMatchObject({ code: 'REDIRECTED', booked: 'unknown', httpStatus: status });
      expect((await catchError(client.availability(query))).code).toBe('REDIRECTED');
    }
    expect(elsewhere.seen).toEqual([]);
  });

  it('waits for each answer as long as ajaxTimeout and not longer', async () => {
    const server = await startFaultServer(faults.hang);
    const client = create(server.origin, { ajaxTimeout: 300 });
    for (const [call, attempts] of [
      [() => client.schedule({ phonenumber }), 1],
      [() => client.availability(query), 3],
    ] as const) {
      const start = performance.now();
      expect((await catchError(call())).code).toBe('TIMEOUT');
      const waited = performance.now() - start;
      expect(waited).toBeGreaterThan(290 * attempts);
      expect(waited).toBeLessThan(300 * attempts + 1000);
    }
    await server.allClosed();
  });

  it('closes the connection of a call that is given up', async () => {
    const server = await startFaultServer(faults.hang);
    const client = create(server.origin);
    const controller = new AbortController();
    const call = catchError(client.schedule({ phonenumber }, { signal: controller.signal }));
    await vi.waitUntil(() => server.requests() === 1);
    controller.abort();
    expect(await call).toMatchObject({ code: 'ABORTED', booked: 'unknown' });
    await server.allClosed();
  });
});
