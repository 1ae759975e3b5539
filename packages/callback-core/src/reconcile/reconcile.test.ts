import { describe, expect, it, vi } from 'vitest';
import type { CallbackConfig } from '../config/CallbackConfig.ts';
import { createCallbackClient } from '../createCallbackClient.ts';
import { catchError } from '../testing/catchError.ts';
import { createManualClock } from '../testing/createManualClock.ts';
import { type LossyServer, startLossyServer } from '../testing/startLossyServer.ts';
import { reconcile } from './reconcile.ts';

const phonenumber = '4151110000';
const desiredTime = '2027-04-03T09:00:00.000Z';
const request = { phonenumber, desiredTime };

/** Milliseconds from one look to the next. */
const PAUSES = [1000, 2000, 5000, 12_000, 10_000];

/** A client of a server that loses its answers, on a clock moved by hand. */
async function start(server: LossyServer, config: Partial<CallbackConfig> = {}) {
  const clock = createManualClock();
  const client = createCallbackClient(
    { dataURL: `${server.origin}/x`, reconcile: reconcile('by-number'), ...config },
    { clock },
  );
  const heard: unknown[] = [];
  let looks = 0;
  client.on('scheduleError', ({ error }) => heard.push(error.booked));
  client.on('scheduleSettled', (event) => heard.push(event));
  client.on('duplicateDetected', (event) => heard.push(event));
  /** Lets the pause before each look pass, and each look end. */
  async function look(times: number): Promise<void> {
    for (const pause of PAUSES.slice(looks, looks + times)) {
      const before = server.looks();
      clock.advance(pause);
      looks += 1;
      await vi.waitUntil(() => server.looks() > before && clock.pending() <= 1);
    }
  }
  return { client, clock, heard, look };
}

describe.each(['by-number', 'by-request-id'] as const)('reconcile(%s)', (how) => {
  const config = { reconcile: reconcile(how) };

  it('tells of a booking whose answer was lost', async () => {
    const server = await startLossyServer();
    const { client, heard, look } = await start(server, config);
    const error = await catchError(client.schedule(request));
    expect(error).toMatchObject({ code: 'NETWORK', booked: 'unknown' });
    await look(1);
    const response = expect.objectContaining({ _id: 'booking-1' });
    expect(heard).toEqual([
      'unknown',
      {
        request,
        outcome: 'booked',
        callback: { id: 'booking-1', desiredTime, response },
      },
    ]);
  });

  it('says "not booked" at the last look only', async () => {
    const server = await startLossyServer({ stores: 0 });
    const { client, heard, look } = await start(server, config);
    await catchError(client.schedule(request));
    await look(4);
    expect(heard).toEqual(['unknown']);
    await look(1);
    expect(heard).toEqual(['unknown', { request, outcome: 'not-booked' }]);
  });
});

describe('reconciliation', () => {
  it('puts the number into a URL only where it was asked to', async () => {
    for (const [how, count] of [
      ['by-number', 1],
      ['by-request-id', 0],
    ] as const) {
      const server = await startLossyServer();
      const { client, look } = await start(server, { reconcile: reconcile(how) });
      await catchError(client.schedule(request));
      await look(1);
      expect(server.urls().filter((url) => url.includes(phonenumber))).toHaveLength(count);
    }
  });

  it('takes no booking of the same number for its own', async () => {
    const server = await startLossyServer({ stores: 0 });
    const { client, heard, look } = await start(server);
    server.add({ _customer_number: phonenumber, clientRequestId: 'another' });
    await catchError(client.schedule(request));
    await look(5);
    expect(heard).toEqual(['unknown', { request, outcome: 'not-booked' }]);
  });

  it('tells of a booking that the server makes late', async () => {
    const server = await startLossyServer({ stores: 0 });
    const { client, heard, look } = await start(server);
    await catchError(client.schedule(request));
    await look(4);
    server.storeLate();
    await look(1);
    expect(heard[1]).toMatchObject({ outcome: 'booked', callback: { id: 'booking-1' } });
  });

  it('tells once of a booking, and of its double, and cancels nothing', async () => {
    const server = await startLossyServer({ stores: 2 });
    const { client, heard, look } = await start(server);
    await catchError(client.schedule(request));
    await look(5);
    expect(heard).toEqual([
      'unknown',
      expect.objectContaining({ outcome: 'booked' }),
      { request, ids: ['booking-1', 'booking-2'] },
    ]);
    expect(server.bookings()).toHaveLength(2);
  });

  it('believes what was found once, even from a server that shows it no more', async () => {
    const server = await startLossyServer();
    const { client, heard, look } = await start(server);
    await catchError(client.schedule(request));
    await look(1);
    server.hide();
    await look(4);
    expect(heard).toHaveLength(2);
  });

  it('says that nobody could say where the last look fails', async () => {
    const server = await startLossyServer({ stores: 0 });
    const { client, heard, look } = await start(server);
    await catchError(client.schedule(request));
    await look(4);
    server.failLooks();
    await look(1);
    expect(heard).toEqual(['unknown', { request, outcome: 'unavailable' }]);
  });

  it('begins after any outcome that is not known, and after no other', async () => {
    const server = await startLossyServer({ status: 400 });
    const { client, clock, heard } = await start(server);
    await catchError(client.schedule(request));
    expect(clock.pending()).toBe(0);
    expect(heard).toEqual(['no']);
  });

  it('needs an id to know the booking by', async () => {
    const dataURL = 'http://host/x';
    const config = { dataURL, clientRequestId: false, reconcile: reconcile('by-number') };
    expect(() => createCallbackClient(config)).toThrow("needs apiVersion 'v1' and clientRequestId");
  });

  it('needs a function of its own over v3', () => {
    const config = { apiVersion: 'v3', dataURL: 'https://host/callbacks' } as const;
    const create = () => createCallbackClient({ ...config, reconcile: reconcile('by-number') });
    expect(create).toThrow('give reconcile a function that looks for the booking');
  });
});
