import { createServer } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import type { CallbackConfig } from './config/CallbackConfig.ts';
import { createCallbackClient } from './createCallbackClient.ts';
import { reconcile } from './reconcile/reconcile.ts';
import { catchError } from './testing/catchError.ts';
import { createManualClock } from './testing/createManualClock.ts';
import { listen } from './testing/listen.ts';
import { startLossyServer } from './testing/startLossyServer.ts';
import { startProxy } from './testing/startProxy.ts';
import { type Answer, startServer } from './testing/startServer.ts';

const PATH = '/genesys/1/service/callback/sales';
const phonenumber = '4151110000';

/** A page's client of a service behind the proxy. */
async function start(origin: string, config: Partial<CallbackConfig> = {}) {
  const proxy = await startProxy(origin + PATH);
  const dataURL = `${proxy}/callbacks`;
  const clock = createManualClock();
  const create = (options = {}) =>
    createCallbackClient({ dataURL, idempotency: 'header', ...config }, options);
  return { dataURL, create, clock };
}

async function startBehind(answer: Answer) {
  const server = await startServer(answer);
  return { ...server, ...(await start(server.origin)) };
}

describe('the proxy of the page about reliability', () => {
  it('passes a booking on with the key of the service, and an answer back', async () => {
    const { create, seen } = await startBehind({ body: { _id: 'abc' } });
    expect(await create().schedule({ phonenumber })).toMatchObject({ id: 'abc' });
    expect(seen).toMatchObject([{ method: 'POST', url: PATH, headers: { apikey: 'KEY' } }]);
    expect(new URLSearchParams(seen[0]?.body).get('_customer_number')).toBe(phonenumber);
  });

  it('passes the other calls on, each under its path', async () => {
    const { create, seen } = await startBehind({ body: {} });
    const client = create();
    await client.availability({ numberOfDays: 2 });
    await client.reschedule('a/b', { phonenumber, desiredTime: new Date(0) });
    await client.cancel('a/b');
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET ${PATH}/availability?number-of-days=2`,
      `PUT ${PATH}/a%2Fb`,
      `DELETE ${PATH}/a%2Fb`,
    ]);
  });

  it('sends one POST for each key, however often the page sends it while that is under way', async () => {
    let posts = 0;
    const slow = createServer((request, response) => {
      posts += 1;
      request.resume();
      setTimeout(() => response.end(`{"_id":"booking-${posts}"}`), 1500);
    });
    const { create } = await start(await listen(slow), { scheduleTimeout: 1000 });
    const client = create({ random: () => 0 });
    const resent: unknown[] = [];
    client.on('retry', ({ code }) => resent.push(code));
    expect(await client.schedule({ phonenumber })).toMatchObject({ id: 'booking-1' });
    expect(resent).toContain('TIMEOUT');
    expect(posts).toBe(1);
  });

  it('answers from memory what was answered, and asks for a new key', async () => {
    const { dataURL, seen } = await startBehind({ body: { _id: 'abc' } });
    const send = async (key: string) => {
      const headers = { 'idempotency-key': key };
      const answer = await fetch(dataURL, { method: 'POST', headers, body: '_customer_number=1' });
      return answer.text();
    };
    expect([await send('one'), await send('one')]).toEqual(['{"_id":"abc"}', '{"_id":"abc"}']);
    expect(seen).toHaveLength(1);
    await send('two');
    expect(seen).toHaveLength(2);
  });

  it('sends a booking once to a service that dies after storing it, and lets it be found', async () => {
    const server = await startLossyServer();
    const { create, clock } = await start(server.origin, { reconcile: reconcile('by-number') });
    const client = create({ clock });
    const settled: unknown[] = [];
    client.on('scheduleSettled', (event) => settled.push(event));
    client.on('retry', ({ delayMs }) => setTimeout(() => clock.advance(delayMs)));
    const error = await catchError(client.schedule({ phonenumber }));
    expect(error).toMatchObject({ code: 'SERVER_ERROR', httpStatus: 502, booked: 'unknown' });
    expect(server.bookings()).toHaveLength(1);
    const again = await catchError(client.schedule({ phonenumber }, { evenIfUnresolved: true }));
    expect(again).toMatchObject({ httpStatus: 502, booked: 'unknown' });
    clock.advance(1000);
    await vi.waitUntil(() => settled.length > 1);
    const found = { outcome: 'booked', callback: { id: 'booking-1' } };
    expect(settled).toMatchObject([found, found]);
    expect(server.bookings()).toHaveLength(1);
  });

  it.each([
    ['/elsewhere', {}, 404],
    ['/callbacksuffix', {}, 404],
    ['/callbacks', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('refuses %s with %o', async (path, headers, status) => {
    const { dataURL, seen } = await startBehind({ body: { _id: 'abc' } });
    const { origin } = new URL(dataURL);
    expect(await fetch(origin + path, { method: 'POST', headers })).toMatchObject({ status });
    expect(seen).toEqual([]);
  });
});
