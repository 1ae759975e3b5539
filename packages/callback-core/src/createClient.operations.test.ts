import { describe, expect, it } from 'vitest';
import type { ApiVersion, CallbackConfig } from './config/CallbackConfig.ts';
import { createCallbackClient as overAxios } from './createCallbackClient.ts';
import { createCallbackClient as overFetch } from './fetch.ts';
import { catchError } from './testing/catchError.ts';
import { faults } from './testing/faults.ts';
import { startBookingServer } from './testing/startBookingServer.ts';
import { startFaultServer } from './testing/startFaultServer.ts';

const later = '2027-04-03T09:30:00.000Z';
const full = '2027-04-03T10:00:00.000Z';
const free = [{ startTime: '2027-04-03T10:05:00.000Z', capacity: 2 }];
const paths = { v1: '/x', v3: '/callbacks' };

describe.each([
  ['callback-core', overAxios],
  ['callback-core/fetch', overFetch],
])('%s', (_, create) => {
  async function start(apiVersion: ApiVersion) {
    const server = await startBookingServer();
    const dataURL = server.origin + paths[apiVersion];
    const config: CallbackConfig = { apiVersion, dataURL, apikey: 'KEY', serviceName: 'sales' };
    const client = create(config, { random: () => 0 });
    const lines = () => server.seen.map(({ method, url }) => `${method} ${url}`);
    return { ...server, client, lines };
  }

  describe.each(['v1', 'v3'] as const)('over a server of %s', (apiVersion) => {
    it('looks a booking up', async () => {
      const { client, seen } = await start(apiVersion);
      expect(await client.retrieve('abc')).toMatchObject({
        id: 'abc',
        state: 'QUEUED',
        desiredTime: '2027-04-03T09:00:00.000Z',
      });
      const header = apiVersion === 'v1' ? 'apikey' : 'x-api-key';
      expect(seen[0]?.headers[header]).toBe('KEY');
    });

    it('cancels a booking, and does not find it afterwards', async () => {
      const { client, bookings } = await start(apiVersion);
      await client.cancel('abc');
      expect([...bookings]).toEqual([]);
      for (const call of [client.retrieve('abc'), client.cancel('abc')]) {
        expect((await catchError(call)).code).toBe('CALLBACK_NOT_FOUND');
      }
    });

    it('moves a booking, so that one is left', async () => {
      const { client, bookings } = await start(apiVersion);
      const moved = await client.reschedule('abc', { phonenumber: '415', desiredTime: later });
      expect(moved).toMatchObject({ desiredTime: later, previousCancelled: true });
      expect([...bookings]).toEqual([[moved.id, later]]);
    });

    it('keeps a booking that cannot be moved, and proposes other times', async () => {
      const { client, bookings } = await start(apiVersion);
      const request = { phonenumber: '415', desiredTime: full };
      expect(await catchError(client.reschedule('abc', request))).toMatchObject({
        code: 'SLOT_TAKEN',
        booked: 'no',
        alternatives: free,
      });
      expect([...bookings.keys()]).toEqual(['abc']);
    });

    it.each(['a/b', 'ü 👍', '%2e%2e', 'a?b#c', '..\\x', 'a+b'])(
      'brings the id %s to the server as it is',
      async (id) => {
        const { client, bookings } = await start(apiVersion);
        bookings.set(id, later);
        expect((await client.retrieve(id)).id).toBe(id);
        await client.reschedule(id, { phonenumber: '415', desiredTime: later });
        if (apiVersion === 'v1') await client.cancel(id);
        expect(bookings.has(id)).toBe(false);
        expect(bookings.has('abc')).toBe(true);
      },
    );
  });

  it('sends what v1 expects, and nothing for what v1 lacks', async () => {
    const { client, lines, seen } = await start('v1');
    await client.reschedule('abc', { phonenumber: '415', desiredTime: later });
    await client.cancel('abc');
    for (const call of [
      client.waitTime({ queue: 'vq' }),
      client.queueStatus({ queue: 'vq' }),
      client.openFor(),
    ]) {
      expect((await catchError(call)).code).toBe('NOT_SUPPORTED');
    }
    expect(lines()).toEqual(['PUT /x/abc', 'DELETE /x/abc']);
    expect(seen[0]?.headers['content-type']).toBe('application/json');
    expect(seen[0]?.body).toBe(`{"_new_desired_time":"${later}"}`);
    expect(seen[1]).toMatchObject({ body: '', headers: { apikey: 'KEY' } });
  });

  it('asks v3 for waiting time, queue and opening', async () => {
    const { client, lines, seen } = await start('v3');
    expect(await client.waitTime({ queue: 'sales@vq' })).toMatchObject({ seconds: 90 });
    expect(await client.queueStatus({ queue: 'sales@vq/1' })).toMatchObject({
      seconds: 90,
      offerImmediateCallback: true,
      offerScheduledCallback: true,
    });
    const query = { startDate: '2027-04-03T11:00:00+02:00', timezone: 'Europe/Berlin' };
    expect(await client.openFor(query)).toMatchObject({ seconds: 3600 });
    expect(lines()).toEqual([
      'GET /estimated-wait-time?virtual-queues=sales%40vq&mode=mode2',
      'GET /callbacks/queue-status/sales%40vq%2F1',
      'GET /callbacks/open-for/sales?start=2027-04-03T09%3A00%3A00.000Z&timezone=Europe%2FBerlin',
    ]);
    expect(seen.every(({ headers }) => headers['x-api-key'] === 'KEY')).toBe(true);
  });

  it('asks a server that breaks off three times, but moves a booking once', async () => {
    const server = await startFaultServer(faults.resetBeforeHeaders);
    const client = create({ dataURL: `${server.origin}/x` }, { random: () => 0 });
    expect((await catchError(client.retrieve('abc'))).code).toBe('NETWORK');
    expect(server.requests()).toBe(3);
    expect((await catchError(client.cancel('abc'))).code).toBe('NETWORK');
    expect(server.requests()).toBe(6);
    const move = client.reschedule('abc', { phonenumber: '415', desiredTime: later });
    expect(await catchError(move)).toMatchObject({ code: 'NETWORK', booked: 'unknown' });
    expect(server.requests()).toBe(7);
    await server.allClosed();
  });
});
