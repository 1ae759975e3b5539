import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallbackConfig } from './config/CallbackConfig.ts';
import { createCallbackClient } from './createCallbackClient.ts';
import { reconcile } from './reconcile/reconcile.ts';
import { catchError } from './testing/catchError.ts';
import { recordEvents } from './testing/recordEvents.ts';
import type { Transport, TransportRequest } from './transport/Transport.ts';

const phonenumber = '4151110000';
const time = '2027-04-03T09:00:00.000Z';

/** A client over a transport that answers everything alike and keeps what it was given. */
function create(body: string, config: Partial<CallbackConfig> = {}) {
  const sent: TransportRequest[] = [];
  const transport: Transport = async (request) => {
    sent.push(request);
    return { status: 200, headers: {}, body };
  };
  const client = createCallbackClient(
    { dataURL: 'http://host/x', ...config },
    // Free times are asked for again without a pause.
    { transport, random: () => 0 },
  );
  return { client, sent, heard: recordEvents(client) };
}

/** A client over a transport that never answers. */
function createHanging() {
  const transport = vi.fn<Transport>(() => new Promise(() => {}));
  const client = createCallbackClient({ dataURL: 'http://host/x' }, { transport });
  return { client, transport, heard: recordEvents(client) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a client', () => {
  it('tells late listeners that it is ready', async () => {
    const { client } = create('{}', { apiVersion: 'v3' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const ready = await new Promise((resolve) => client.once('ready', resolve));
    expect(ready).toEqual({ apiVersion: 'v3' });
  });

  it('tells apart two services by what it shows of its configuration', () => {
    const { client } = create('{}', { apiVersion: 'v3', serviceName: 's' });
    expect({ ...client }).toMatchObject({
      apiVersion: 'v3',
      dataURL: 'http://host/x',
      serviceName: 's',
    });
  });

  it('emits scheduled once, before the promise resolves', async () => {
    const { client, heard } = create('{"_id":"abc"}');
    const request = { phonenumber };
    const order: string[] = [];
    client.on('scheduled', () => order.push('event'));
    const callback = await client.schedule(request);
    order.push('promise');
    expect(order).toEqual(['event', 'promise']);
    expect(heard).toEqual([
      { name: 'scheduled', event: { request, callback, response: { _id: 'abc' } } },
    ]);
  });

  it('emits availableSlots once', async () => {
    const { client, heard } = create(`{"${time}":5}`);
    const query = { numberOfDays: 1 };
    const availability = await client.availability(query);
    expect(heard).toEqual([
      { name: 'availableSlots', event: { query, availability, response: { [time]: 5 } } },
    ]);
  });

  it('emits scheduleError once, with the JSON of the server', async () => {
    const { client, heard } = create('{"message":"no"}');
    const request = { phonenumber };
    const error = await catchError(client.schedule(request));
    expect(heard).toEqual([
      { name: 'scheduleError', event: { request, error, response: { message: 'no' } } },
    ]);
  });

  it('emits availabilityError once, without a response where there was no JSON', async () => {
    const { client, heard } = create('<html>');
    const query = { numberOfDays: 1 };
    const error = await catchError(client.availability(query));
    expect(error.code).toBe('BAD_RESPONSE');
    expect(heard).toEqual([{ name: 'availabilityError', event: { query, error } }]);
    expect(heard[0]?.event).not.toHaveProperty('response');
  });

  it('sends nothing and emits once for a request that is refused', async () => {
    const { client, sent, heard } = create('{"_id":"abc"}');
    const none = await catchError(client.schedule({} as { phonenumber: string }));
    const noQuery = await catchError(client.availability({}));
    const bad = await catchError(client.schedule({ phonenumber: '' }));
    const long = await catchError(
      client.schedule({ phonenumber, userData: { a: 'x'.repeat(1024 * 1024) } }),
    );
    expect([none.code, noQuery.code, bad.code, long.code]).toEqual([
      'NO_FORM_DATA',
      'NO_QUERY',
      'VALIDATION',
      'VALIDATION',
    ]);
    expect(heard.map(({ name }) => name)).toEqual([
      'scheduleError',
      'availabilityError',
      'scheduleError',
      'scheduleError',
    ]);
    expect(sent).toEqual([]);
  });

  it('keeps a booking even when a listener and its reporter throw', async () => {
    const lost = vi.spyOn(console, 'error').mockImplementation(() => {});
    const transport: Transport = async () => ({ status: 200, headers: {}, body: '{"_id":"abc"}' });
    const onListenerError = () => {
      throw new Error('the reporter');
    };
    const client = createCallbackClient(
      { dataURL: 'http://host/x' },
      { transport, onListenerError },
    );
    client.on('scheduled', () => {
      throw new Error('the listener');
    });
    const heard = recordEvents(client);
    await expect(client.schedule({ phonenumber })).resolves.toMatchObject({ id: 'abc' });
    expect(heard.map(({ name }) => name)).toEqual(['scheduled']);
    expect(lost).toHaveBeenCalledOnce();
    lost.mockRestore();
  });

  it('sends nothing when its signal was aborted before', async () => {
    const { client, transport, heard } = createHanging();
    const signal = AbortSignal.abort();
    const booking = await catchError(client.schedule({ phonenumber }, { signal }));
    const question = await catchError(client.availability({ numberOfDays: 1 }, { signal }));
    expect(booking).toMatchObject({ code: 'CANCELLED_BEFORE_SEND', booked: 'no' });
    expect(question).toMatchObject({ code: 'CANCELLED_BEFORE_SEND' });
    expect(transport).not.toHaveBeenCalled();
    expect(heard.map(({ name }) => name)).toEqual(['scheduleError']);
  });

  it('sends nothing when its signal is aborted at once', async () => {
    const { client, transport, heard } = createHanging();
    const controller = new AbortController();
    const { signal } = controller;
    const booking = catchError(client.schedule({ phonenumber }, { signal }));
    const question = catchError(client.availability({ numberOfDays: 1 }, { signal }));
    controller.abort();
    expect((await booking).code).toBe('CANCELLED_BEFORE_SEND');
    expect((await question).code).toBe('CANCELLED_BEFORE_SEND');
    expect(transport).not.toHaveBeenCalled();
    expect(heard.map(({ name }) => name)).toEqual(['scheduleError']);
  });

  it('does not know what became of a booking whose signal is aborted after it was sent', async () => {
    const { client, transport, heard } = createHanging();
    const controller = new AbortController();
    const { signal } = controller;
    const booking = catchError(client.schedule({ phonenumber }, { signal }));
    const question = catchError(client.availability({ numberOfDays: 1 }, { signal }));
    await vi.waitUntil(() => transport.mock.calls.length === 2);
    controller.abort();
    expect(await booking).toMatchObject({ code: 'ABORTED', booked: 'unknown' });
    expect(await question).toMatchObject({ code: 'ABORTED' });
    expect(transport.mock.calls.every(([request]) => request.signal.aborted)).toBe(true);
    expect(heard.map(({ name }) => name)).toEqual(['scheduleError']);
  });

  it('sends nothing while the browser is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { client, sent } = create('{"_id":"abc"}');
    const error = await catchError(client.schedule({ phonenumber }));
    expect(error).toMatchObject({ code: 'OFFLINE', booked: 'no', retry: 'user' });
    expect(sent).toEqual([]);
    vi.stubGlobal('navigator', { onLine: true });
    await expect(client.schedule({ phonenumber })).resolves.toMatchObject({ id: 'abc' });
  });

  it('runs a hundred calls side by side without mixing them up', async () => {
    const transport: Transport = async ({ body }) => {
      const number = new URLSearchParams(body).get('_customer_number');
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
      return { status: 200, headers: {}, body: JSON.stringify({ _id: `id-${number}` }) };
    };
    const client = createCallbackClient({ dataURL: 'http://host/x' }, { transport });
    const heard = recordEvents(client);
    const numbers = Array.from({ length: 100 }, (_, index) => `${index}`);
    const booked = await Promise.all(
      numbers.map((number) => client.schedule({ phonenumber: number })),
    );
    expect(booked.map(({ id }) => id)).toEqual(numbers.map((number) => `id-${number}`));
    expect(heard).toHaveLength(100);
  });
});

it('says whether it looks for lost bookings by itself', () => {
  expect(create('{}').client.reconciles).toBe(false);
  expect(create('{}', { reconcile: reconcile('by-number') }).client.reconciles).toBe(true);
});
