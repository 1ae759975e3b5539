import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { CallbackConfig } from '../config/CallbackConfig.ts';
import { createCallbackClient } from '../createCallbackClient.ts';
import { catchError } from '../testing/catchError.ts';
import { createManualClock } from '../testing/createManualClock.ts';
import { recordEvents } from '../testing/recordEvents.ts';
import type { Transport, TransportResponse } from '../transport/Transport.ts';

const phonenumber = '4151110000';
const desiredTime = '2027-04-03T09:00:00.000Z';
const booked: TransportResponse = { status: 200, headers: {}, body: '{"_id":"abc"}' };
const confirmed: TransportResponse = {
  status: 200,
  headers: {},
  body: '{"status":{"code":0},"data":{"id":"abc"}}',
};

/** A client whose server answers when the test says so, on a clock that the test moves. */
function open(config: Partial<CallbackConfig> = {}) {
  const clock = createManualClock();
  const answers: ((answer: TransportResponse) => void)[] = [];
  const transport = vi.fn<Transport>(
    () => new Promise<TransportResponse>((resolve) => answers.push(resolve)),
  );
  const client = createCallbackClient(
    { dataURL: 'http://host/x', ...config },
    { transport, clock, random: () => 0 },
  );
  const onPending = vi.fn();
  client.on('schedulePending', onPending);

  async function answer(response: TransportResponse = booked): Promise<void> {
    await turn();
    for (const resolve of answers.splice(0)) resolve(response);
    await turn();
  }
  async function advance(byMs: number): Promise<void> {
    await turn();
    clock.advance(byMs);
    await turn();
  }
  return { client, clock, transport, onPending, answer, advance, heard: recordEvents(client) };
}

describe('two calls for one intent', () => {
  it('are one request, one promise and one event', async () => {
    const { client, transport, answer, heard } = open();
    const first = client.schedule({ phonenumber, desiredTime });
    const second = client.schedule({ phonenumber, desiredTime: new Date(desiredTime) });
    expect(second).toBe(first);
    await answer();
    expect(await second).toMatchObject({ id: 'abc' });
    expect(transport).toHaveBeenCalledOnce();
    expect(heard.map(({ name }) => name)).toEqual(['scheduled']);
  });

  it('fail together, by one error and one event', async () => {
    const { client, transport, answer, heard } = open();
    const calls = [client.schedule({ phonenumber }), client.schedule({ phonenumber })];
    const errors = Promise.all(calls.map(catchError));
    await answer({ status: 500, headers: {}, body: '' });
    const [one, other] = await errors;
    expect(one).toBe(other);
    expect(transport).toHaveBeenCalledOnce();
    expect(heard.map(({ name }) => name)).toEqual(['scheduleError']);
  });

  it('are one even when the second names the service that is configured', async () => {
    const { client, transport, answer } = open({ apiVersion: 'v3', serviceName: 'sales' });
    const first = client.schedule({ phonenumber });
    expect(client.schedule({ phonenumber, serviceName: 'sales' })).toBe(first);
    await answer(confirmed);
    expect(await first).toMatchObject({ id: 'abc' });
    expect(transport).toHaveBeenCalledOnce();
  });

  it.each<[string, TransportResponse]>([
    ['success', booked],
    ['failure', { status: 500, headers: {}, body: '' }],
  ])('are two after %s of the first', async (_, response) => {
    const { client, transport, answer } = open();
    const first = client.schedule({ phonenumber }).catch(() => {});
    await answer(response);
    await first;
    const second = client.schedule({ phonenumber });
    await answer();
    expect(await second).toMatchObject({ id: 'abc' });
    expect(transport).toHaveBeenCalledTimes(2);
  });

  it('are two when a listener of the failure asks again', async () => {
    const { client, transport, answer } = open();
    const again: Promise<unknown>[] = [];
    client.once('scheduleError', () => again.push(client.schedule({ phonenumber })));
    const first = catchError(client.schedule({ phonenumber }));
    await answer({ status: 500, headers: {}, body: '' });
    expect((await first).code).toBe('SERVER_ERROR');
    await answer();
    expect(await again[0]).toMatchObject({ id: 'abc' });
    expect(transport).toHaveBeenCalledTimes(2);
  });

  it('are two when the first was given up before it was sent', async () => {
    const { client, transport, answer } = open();
    const controller = new AbortController();
    const first = catchError(client.schedule({ phonenumber }, { signal: controller.signal }));
    controller.abort();
    const second = client.schedule({ phonenumber });
    const third = client.schedule({ phonenumber });
    expect(third).toBe(second);
    expect(await first).toMatchObject({ code: 'CANCELLED_BEFORE_SEND', booked: 'no' });
    // The end of the first does not open the way for another beside the second.
    expect(client.schedule({ phonenumber })).toBe(second);
    await answer();
    expect(await second).toMatchObject({ id: 'abc' });
    expect(transport).toHaveBeenCalledOnce();
  });
});

it('sends another request for another number, time or service', async () => {
  const { client, transport, answer } = open({ apiVersion: 'v3', serviceName: 'sales' });
  const calls = [
    client.schedule({ phonenumber }),
    client.schedule({ phonenumber: '4151110001' }),
    client.schedule({ phonenumber, desiredTime }),
    client.schedule({ phonenumber, desiredTime: '2027-04-03T09:05:00.000Z' }),
    client.schedule({ phonenumber, serviceName: 'support' }),
  ];
  await answer(confirmed);
  await Promise.all(calls);
  expect(new Set(calls).size).toBe(5);
  expect(transport).toHaveBeenCalledTimes(5);
});

it('reports refused input once, and lets the next one through', async () => {
  const { client, transport, answer, heard } = open();
  for (const input of [{ phonenumber: '' }, {} as { phonenumber: string }]) {
    await catchError(client.schedule(input));
  }
  expect(heard.map(({ name }) => name)).toEqual(['scheduleError', 'scheduleError']);
  expect(transport).not.toHaveBeenCalled();
  const call = client.schedule({ phonenumber });
  await answer();
  await expect(call).resolves.toMatchObject({ id: 'abc' });
});

describe('a booking that takes long', () => {
  const patient = { ajaxTimeout: 3000, scheduleTimeout: 20_000 };

  it('is told of once, at ajaxTimeout, and may still succeed', async () => {
    const { client, clock, onPending, answer, advance, heard } = open(patient);
    const request = { phonenumber };
    const call = client.schedule(request);
    await advance(2999);
    expect(onPending).not.toHaveBeenCalled();
    await advance(1);
    await advance(10_000);
    expect(onPending.mock.calls).toEqual([[{ request }]]);
    expect(heard).toEqual([]);
    await answer();
    expect(await call).toMatchObject({ id: 'abc' });
    expect(heard.map(({ name }) => name)).toEqual(['scheduled']);
    expect(clock.pending()).toBe(0);
  });

  it('is given up at scheduleTimeout, and nobody knows', async () => {
    const { client, clock, onPending, transport, advance, heard } = open(patient);
    const call = catchError(client.schedule({ phonenumber }));
    await advance(19_999);
    expect(heard).toEqual([]);
    await advance(1);
    expect(await call).toMatchObject({ code: 'TIMEOUT', booked: 'unknown', retry: 'user' });
    expect(onPending).toHaveBeenCalledOnce();
    expect(transport).toHaveBeenCalledOnce();
    expect(heard.map(({ name }) => name)).toEqual(['scheduleError']);
    expect(clock.pending()).toBe(0);
  });

  it('is not told of when the answer came before', async () => {
    const { client, clock, onPending, answer, advance } = open(patient);
    const call = client.schedule({ phonenumber });
    await advance(2999);
    await answer();
    await call;
    expect(clock.pending()).toBe(0);
    await advance(20_000);
    expect(onPending).not.toHaveBeenCalled();
  });

  it('is not told of once it was given up', async () => {
    const { client, clock, onPending, transport, advance } = open(patient);
    const controller = new AbortController();
    const call = catchError(client.schedule({ phonenumber }, { signal: controller.signal }));
    await vi.waitUntil(() => transport.mock.calls.length === 1);
    controller.abort();
    expect(await call).toMatchObject({ code: 'ABORTED', booked: 'unknown' });
    expect(clock.pending()).toBe(0);
    await advance(20_000);
    expect(onPending).not.toHaveBeenCalled();
  });

  it.each<[string, Partial<CallbackConfig>, number]>([
    ['absent', { ajaxTimeout: 2000 }, 2000],
    ['as long as ajaxTimeout', { ajaxTimeout: 2000, scheduleTimeout: 2000 }, 2000],
    ['shorter', { ajaxTimeout: 2000, scheduleTimeout: 500 }, 500],
  ])('is only given up where scheduleTimeout is %s', async (_, config, timeoutMs) => {
    const { client, clock, onPending, advance, heard } = open(config);
    const call = catchError(client.schedule({ phonenumber }));
    await advance(timeoutMs - 1);
    expect(heard).toEqual([]);
    await advance(1);
    expect((await call).code).toBe('TIMEOUT');
    await advance(20_000);
    expect(onPending).not.toHaveBeenCalled();
    expect(clock.pending()).toBe(0);
  });
});
