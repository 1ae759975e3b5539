import { describe, expect, it, vi } from 'vitest';
import type { CallbackConfig } from './config/CallbackConfig.ts';
import { createCallbackClient } from './createCallbackClient.ts';
import { catchError } from './testing/catchError.ts';
import { faults } from './testing/faults.ts';
import { findClosedPort } from './testing/findClosedPort.ts';
import { recordEvents } from './testing/recordEvents.ts';
import { startFaultServer } from './testing/startFaultServer.ts';
import { type Answer, startServer } from './testing/startServer.ts';

const phonenumber = '4151110000';
const query = { numberOfDays: 5 };

async function startClient(answer: Answer, config: Partial<CallbackConfig> = {}) {
  const { origin, seen } = await startServer(answer);
  return { seen, client: createCallbackClient({ dataURL: `${origin}/x`, ...config }) };
}

describe('when the exchange fails', () => {
  it.each([
    ['resetBeforeHeaders', 'NETWORK'],
    ['endBeforeHeaders', 'NETWORK'],
    ['resetAfterHeaders', 'NETWORK'],
    ['truncatedBody', 'NETWORK'],
    ['endBetweenChunks', 'NETWORK'],
    ['noHttp', 'NETWORK'],
    ['falselyPacked', 'NETWORK'],
    ['hugeBody', 'BAD_RESPONSE'],
    ['hugeDeclaredBody', 'BAD_RESPONSE'],
    ['hang', 'TIMEOUT'],
    ['dripFeed', 'TIMEOUT'],
  ] as const)('nobody knows after %s: %s', async (fault, code) => {
    const server = await startFaultServer(faults[fault]);
    const ajaxTimeout = code === 'TIMEOUT' ? 200 : 10_000;
    const client = createCallbackClient({ dataURL: `${server.origin}/x`, ajaxTimeout });
    const heard = recordEvents(client);
    const error = await catchError(client.schedule({ phonenumber }));
    expect(error).toMatchObject({ code, booked: 'unknown' });
    expect(server.requests()).toBe(1);
    expect(heard).toHaveLength(1);
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
    const { client } = await startClient(answer);
    expect(await catchError(client.schedule({ phonenumber }))).toMatchObject({
      code: 'BAD_RESPONSE',
      booked: 'unknown',
    });
  });

  it('takes JSON by any name', async () => {
    const { client } = await startClient({
      headers: { 'content-type': 'text/plain' },
      body: { _id: 'a' },
    });
    await expect(client.schedule({ phonenumber })).resolves.toMatchObject({ id: 'a' });
  });

  it('knows that nothing was booked at a closed port', async () => {
    const client = createCallbackClient({ dataURL: `${await findClosedPort()}/x` });
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

  it('waits for an answer as long as ajaxTimeout and not longer', async () => {
    const server = await startFaultServer(faults.hang);
    const client = createCallbackClient({ dataURL: `${server.origin}/x`, ajaxTimeout: 300 });
    for (const call of [() => client.schedule({ phonenumber }), () => client.availability(query)]) {
      const start = performance.now();
      expect((await catchError(call())).code).toBe('TIMEOUT');
      const waited = performance.now() - start;
      expect(waited).toBeGreaterThan(290);
      expect(waited).toBeLessThan(800);
    }
    await server.allClosed();
  });

  it('closes the connection of a call that is given up', async () => {
    const server = await startFaultServer(faults.hang);
    const client = createCallbackClient({ dataURL: `${server.origin}/x` });
    const controller = new AbortController();
    const call = catchError(client.schedule({ phonenumber }, { signal: controller.signal }));
    await vi.waitUntil(() => server.requests() === 1);
    controller.abort();
    expect(await call).toMatchObject({ code: 'ABORTED', booked: 'unknown' });
    await server.allClosed();
  });
});
