import { describe, expect, it, vi } from 'vitest';
import type { CallbackClient, CallOptions } from '../CallbackClient.ts';
import { catchError } from '../testing/catchError.ts';
import { createManualClock } from '../testing/createManualClock.ts';
import { createScriptedClient, type Line } from '../testing/createScriptedClient.ts';
import { TransportFailure } from '../transport/Transport.ts';

const lost = new Error('The line is cut.');
const v3 = { apiVersion: 'v3' } as const;
const record = { status: { code: 0 }, data: { id: 'abc' } };

type Call = (client: CallbackClient, options?: CallOptions) => Promise<unknown>;

/** Every operation that may be asked again, with a good answer to it. */
const calls: [name: string, call: Call, data: unknown][] = [
  ['retrieve', (client, options) => client.retrieve('abc', options), { id: 'abc' }],
  ['cancel', (client, options) => client.cancel('abc', options), {}],
  ['waitTime', (client, options) => client.waitTime({ queue: 'vq' }, options), []],
  ['queueStatus', (client, options) => client.queueStatus({ queue: 'vq' }, options), {}],
  ['openFor', (client, options) => client.openFor({}, options), { openFor: 60 }],
];

describe.each(calls)('%s', (operation, call, data) => {
  const good: Line = { body: { status: { code: 0 }, data } };

  it.each<[string, Line]>([
    ['a cut line', lost],
    ['500', { status: 500 }],
    ['408', { status: 408 }],
    ['429', { status: 429 }],
    ['HTML', { body: '<html>' }],
    ['a closed port', new TransportFailure('unreachable')],
  ])('is asked again after %s, up to three times in all', async (_, bad) => {
    const twice = createScriptedClient([bad, bad, good], v3);
    await call(twice.client);
    expect(twice.sent).toHaveLength(3);
    const never = createScriptedClient([bad], v3);
    const retries = vi.fn();
    never.client.on('retry', retries);
    const error = await catchError(call(never.client));
    expect(error.operation).toBe(operation);
    expect(error).not.toHaveProperty('booked');
    expect(never.sent).toHaveLength(3);
    expect(retries.mock.calls).toEqual(
      [2, 3].map((attempt) => [{ operation, code: error.code, attempt, delayMs: 0 }]),
    );
    expect(new Set(never.sent.map(({ url, body }) => `${url} ${body}`)).size).toBe(1);
  });

  it.each([
    [400, 'BAD_REQUEST'],
    [401, 'UNAUTHORIZED'],
    [302, 'REDIRECTED'],
  ])('is not asked again after %i', async (status, code) => {
    const { client, sent } = createScriptedClient([{ status }, good], v3);
    expect((await catchError(call(client))).code).toBe(code);
    expect(sent).toHaveLength(1);
  });

  it('waits as long as the server asks, but not longer than ten seconds', async () => {
    const clock = createManualClock();
    const soon: Line = { status: 429, headers: { 'retry-after': '10' } };
    const { client, sent } = createScriptedClient([soon, good], v3, { clock });
    const answer = call(client);
    await vi.waitUntil(() => sent.length === 1 && clock.pending() === 1);
    clock.advance(9_999);
    expect(sent).toHaveLength(1);
    clock.advance(1);
    await answer;
    const late: Line = { status: 429, headers: { 'retry-after': '11' } };
    const other = createScriptedClient([late, good], v3);
    expect(await catchError(call(other.client))).toMatchObject({ retryAfterMs: 11_000 });
    expect(other.sent).toHaveLength(1);
  });

  it('gives each attempt ajaxTimeout', async () => {
    const clock = createManualClock();
    const transport = vi.fn(() => new Promise<never>(() => {}));
    const config = { ...v3, ajaxTimeout: 500, scheduleTimeout: 9000 };
    const { client } = createScriptedClient([], config, { clock, transport });
    const error = catchError(call(client));
    for (const attempt of [1, 2, 3]) {
      await vi.waitUntil(() => transport.mock.calls.length === attempt);
      clock.advance(499);
      expect(transport).toHaveBeenCalledTimes(attempt);
      clock.advance(1);
      // The pause of 0 ms before the next attempt is a task too.
      if (attempt < 3) await vi.waitUntil(() => clock.pending() === 1);
      clock.advance(0);
    }
    expect((await error).code).toBe('TIMEOUT');
    expect(transport).toHaveBeenCalledTimes(3);
    expect(clock.pending()).toBe(0);
  });

  it('sends nothing when its signal was aborted before', async () => {
    const { client, sent } = createScriptedClient([good], v3);
    const error = await catchError(call(client, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ code: 'CANCELLED_BEFORE_SEND', operation });
    expect(sent).toEqual([]);
  });

  it('ends at once and is not asked again when its signal is aborted', async () => {
    const transport = vi.fn(() => new Promise<never>(() => {}));
    const { client } = createScriptedClient([], v3, { transport });
    const controller = new AbortController();
    const error = catchError(call(client, { signal: controller.signal }));
    await vi.waitUntil(() => transport.mock.calls.length === 1);
    controller.abort();
    expect(await error).toMatchObject({ code: 'ABORTED', operation });
    expect(transport).toHaveBeenCalledOnce();
  });

  it('ends the pause between two attempts when its signal is aborted', async () => {
    const clock = createManualClock();
    const { client, sent } = createScriptedClient([lost, good], v3, { clock, random: () => 0.5 });
    const controller = new AbortController();
    const error = catchError(call(client, { signal: controller.signal }));
    await vi.waitUntil(() => sent.length === 1 && clock.pending() === 1);
    controller.abort();
    await error;
    expect(sent).toHaveLength(1);
    expect(clock.pending()).toBe(0);
  });

  it('emits nothing but its retries', async () => {
    const { client, heard } = createScriptedClient([lost, good], v3);
    await call(client);
    await catchError(call(createScriptedClient([{ status: 400 }], v3).client));
    expect(heard).toEqual([]);
  });
});

describe('an operation that the protocol lacks', () => {
  it.each<[string, Call]>([
    ['waitTime', (client) => client.waitTime({ queue: 'vq' })],
    ['queueStatus', (client) => client.queueStatus({ queue: 'vq' })],
    ['openFor', (client) => client.openFor()],
    // Mending the question would be for nothing.
    ['waitTime', (client) => client.waitTime({ queue: '' })],
    ['queueStatus', (client) => client.queueStatus(undefined as never)],
    ['openFor', (client) => client.openFor({ startDate: 'soon' })],
  ])('is refused before anything is sent: %s', async (operation, call) => {
    const { client, sent } = createScriptedClient([{ body: record }]);
    const error = await catchError(call(client));
    expect(error).toMatchObject({ code: 'NOT_SUPPORTED', operation, retry: 'fix' });
    expect(error.message).toBe('This protocol has no such operation.');
    expect(sent).toEqual([]);
  });
});

describe('bad input', () => {
  it.each<[string, Call]>([
    ['retrieve', (client) => client.retrieve('')],
    ['retrieve', (client) => client.retrieve('.')],
    ['cancel', (client) => client.cancel('..')],
    ['cancel', (client) => client.cancel('a\ud83d')],
    ['cancel', (client) => client.cancel(undefined as never)],
    ['waitTime', (client) => client.waitTime({ queue: 'a,b' })],
    ['queueStatus', (client) => client.queueStatus({} as never)],
    ['queueStatus', (client) => client.queueStatus(null as never)],
    ['openFor', (client) => client.openFor({ startDate: '2027-04-03T09:00:00' })],
    ['openFor', (client) => client.openFor({ timezone: 'Berlin' })],
  ])('is refused before anything is sent: %s', async (operation, call) => {
    const { client, sent } = createScriptedClient([{ body: record }], v3);
    expect(await catchError(call(client))).toMatchObject({ code: 'VALIDATION', operation });
    expect(sent).toEqual([]);
  });

  it('is a missing service too', async () => {
    const { client, sent } = createScriptedClient([], { ...v3, serviceName: undefined });
    expect(await catchError(client.openFor())).toMatchObject({
      code: 'CONFIG_INVALID',
      operation: 'openFor',
      message: 'Invalid configuration. serviceName should be configured.',
    });
    expect(sent).toEqual([]);
  });
});
