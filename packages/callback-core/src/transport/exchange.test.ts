import { describe, expect, it, vi } from 'vitest';
import type { ProtocolRequest } from '../protocol/CallbackProtocol.ts';
import { createCountedSignal } from '../testing/createCountedSignal.ts';
import { createManualClock } from '../testing/createManualClock.ts';
import { exchange } from './exchange.ts';
import { type Transport, TransportFailure, type TransportResponse } from './Transport.ts';

const request: ProtocolRequest = { method: 'GET', url: 'http://service.example/', headers: {} };
const response: TransportResponse = { status: 200, headers: {}, body: '{}' };

/** Starts an exchange over a clock of its own, and over a transport that never answers unless told otherwise. */
function start(given: Partial<Parameters<typeof exchange>[1] & { request: ProtocolRequest }> = {}) {
  const clock = createManualClock();
  const transport = vi.fn<Transport>(given.transport ?? (() => new Promise(() => {})));
  const ending = exchange(given.request ?? request, {
    moreHeaders: async () => ({}),
    clock,
    timeoutMs: 3000,
    maxResponseBytes: 1000,
    signal: undefined,
    ...given,
    transport,
  });
  return { clock, transport, ending, sent: () => vi.waitUntil(() => transport.mock.calls[0]) };
}

describe('exchange', () => {
  it('ends with the answer, and stops its clock', async () => {
    const { clock, ending } = start({ transport: async () => response });
    expect(clock.pending()).toBe(1);
    expect(await ending).toEqual({ response });
    expect(clock.pending()).toBe(0);
  });

  it('hands the request and its limit on as they are', async () => {
    const post: ProtocolRequest = {
      method: 'POST',
      url: 'http://a.example/',
      headers: { a: 'b' },
      body: 'c',
    };
    const { transport, sent } = start({ request: post, maxResponseBytes: 77 });
    await sent();
    const [given] = transport.mock.calls[0] ?? [];
    expect(given).toEqual({ ...post, maxResponseBytes: 77, signal: expect.any(AbortSignal) });
    expect(given?.signal.aborted).toBe(false);
  });

  it('adds more headers, among which those of the protocol win', async () => {
    const { transport, sent } = start({
      request: { ...request, headers: { apikey: 'ours', 'content-type': 'ours' } },
      moreHeaders: async () => ({ apikey: 'theirs', 'content-type': 'theirs', tenant: 'theirs' }),
    });
    await sent();
    expect(transport.mock.calls[0]?.[0].headers).toEqual({
      apikey: 'ours',
      'content-type': 'ours',
      tenant: 'theirs',
    });
  });

  it.each<[string, unknown, object]>([
    ['a refused connection', new TransportFailure('unreachable'), { code: 'UNREACHABLE' }],
    [
      'a body over the limit, which would be as large again',
      new TransportFailure('too-large'),
      { code: 'BAD_RESPONSE', retry: 'never' },
    ],
    ['any other failure', new Error('whatever'), { code: 'NETWORK' }],
    ['a rejection without a reason', undefined, { code: 'NETWORK' }],
  ])('names %s', async (_, reason, named) => {
    const { ending, clock } = start({ transport: () => Promise.reject(reason) });
    expect(await ending).toEqual({ ...named, sent: true });
    expect(clock.pending()).toBe(0);
  });

  it('takes a transport that throws at once for one that rejects', async () => {
    const transport: Transport = () => {
      throw new TransportFailure('unreachable');
    };
    expect(await start({ transport }).ending).toEqual({ code: 'UNREACHABLE', sent: true });
  });

  it('ends in time by the given clock, though the transport does not listen', async () => {
    const { clock, ending, sent } = start({ timeoutMs: 3000 });
    await sent();
    clock.advance(2999);
    expect(clock.pending()).toBe(1);
    clock.advance(1);
    expect(await ending).toEqual({ code: 'TIMEOUT', sent: true });
  });

  it('does not know what became of what is aborted after it was sent', async () => {
    const controller = new AbortController();
    const { ending, sent, clock } = start({ signal: controller.signal });
    await sent();
    controller.abort();
    expect(await ending).toEqual({ code: 'ABORTED', sent: true });
    expect(clock.pending()).toBe(0);
  });

  it.each(['answer', 'timeout', 'abort'])(
    'leaves the signal of the transport aborted after %s',
    async (end) => {
      const controller = new AbortController();
      const { promise: answer, resolve } = withResolvers<TransportResponse>();
      const exchanging = start({ signal: controller.signal, transport: () => answer });
      await exchanging.sent();
      if (end === 'answer') resolve(response);
      if (end === 'timeout') exchanging.clock.advance(3000);
      if (end === 'abort') controller.abort();
      await exchanging.ending;
      expect(exchanging.transport.mock.calls[0]?.[0].signal.aborted).toBe(true);
    },
  );

  it('leaves no listener on the signal of the caller, however it ends', async () => {
    const { signal, abort } = createCountedSignal();
    await start({ signal, transport: async () => response }).ending;
    await start({ signal, transport: () => Promise.reject(new Error('no')) }).ending;
    await start({ signal, moreHeaders: () => Promise.reject(new Error('no')) }).ending;
    const late = start({ signal });
    late.clock.advance(3000);
    await late.ending;
    expect(signal.listeners()).toBe(0);
    const aborted = start({ signal });
    expect(signal.listeners()).toBe(1);
    abort();
    await aborted.ending;
    expect(signal.listeners()).toBe(0);
  });

  it('keeps to its first end', async () => {
    const controller = new AbortController();
    const { promise: answer, resolve } = withResolvers<TransportResponse>();
    const { clock, ending, sent } = start({ signal: controller.signal, transport: () => answer });
    await sent();
    clock.advance(3000);
    resolve(response);
    controller.abort();
    expect(await ending).toEqual({ code: 'TIMEOUT', sent: true });
  });
});

describe('while more headers are awaited', () => {
  it.each(['TIMEOUT', 'CANCELLED_BEFORE_SEND', 'UNAUTHORIZED'])(
    'ends as %s, and nothing is sent then or later',
    async (code) => {
      const controller = new AbortController();
      const { promise: headers, resolve, reject } = withResolvers<Record<string, string>>();
      const moreHeaders = vi.fn(() => headers);
      const { clock, ending, transport } = start({ moreHeaders, signal: controller.signal });
      if (code === 'TIMEOUT') clock.advance(3000);
      else if (code === 'CANCELLED_BEFORE_SEND') controller.abort();
      else reject(new Error('no token'));
      expect(await ending).toEqual({ code, sent: false });

      resolve({ authorization: 'late' });
      await new Promise((done) => setTimeout(done));
      expect(transport).not.toHaveBeenCalled();
      expect(moreHeaders).toHaveBeenCalledOnce();
      expect(clock.pending()).toBe(0);
    },
  );

  it('counts their time against the deadline', async () => {
    const { promise: headers, resolve } = withResolvers<Record<string, string>>();
    const { clock, ending, sent } = start({ moreHeaders: () => headers });
    clock.advance(2000);
    resolve({});
    await sent();
    clock.advance(1000);
    expect(await ending).toEqual({ code: 'TIMEOUT', sent: true });
  });
});

/** `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<Value>((...both) => {
    [resolve, reject] = both;
  });
  return { promise, resolve, reject };
}
