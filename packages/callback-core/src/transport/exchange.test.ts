import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProtocolRequest } from '../protocol/CallbackProtocol.ts';
import { exchange } from './exchange.ts';
import { type Transport, TransportFailure, type TransportResponse } from './Transport.ts';

const request: ProtocolRequest = { method: 'GET', url: 'http://service.example/', headers: {} };
const response: TransportResponse = { status: 200, headers: {}, body: '{}' };
const never: Transport = () => new Promise(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('exchange', () => {
  it('ends with the answer', async () => {
    const result = await exchange(async () => response, request, limits());
    expect(result).toEqual({ response });
  });

  it('hands the request on as it is', async () => {
    const seen: unknown[] = [];
    const post = {
      method: 'POST',
      url: 'http://a.example/',
      headers: { a: 'b' },
      body: 'c',
    } as const;
    const transport: Transport = async ({ signal, ...rest }) => {
      seen.push(rest, signal.aborted);
      return response;
    };
    await exchange(transport, post, limits());
    expect(seen).toEqual([post, false]);
  });

  it.each([
    ['a refused connection', new TransportFailure('unreachable'), 'UNREACHABLE'],
    ['a body over the limit', new TransportFailure('too-large'), 'BAD_RESPONSE'],
    ['any other failure', new Error('whatever'), 'NETWORK'],
    ['a rejection without a reason', undefined, 'NETWORK'],
  ])('names %s', async (_, reason, code) => {
    expect(await exchange(() => Promise.reject(reason), request, limits())).toEqual({ code });
  });

  it('takes a transport that throws at once for one that rejects', async () => {
    const thrower: Transport = () => {
      throw new TransportFailure('unreachable');
    };
    expect(await exchange(thrower, request, limits())).toEqual({ code: 'UNREACHABLE' });
  });

  it('ends in time for a transport that does not listen to its signal', async () => {
    const ending = exchange(never, request, limits({ timeoutMs: 3000 }));
    await vi.advanceTimersByTimeAsync(2999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await ending).toEqual({ code: 'TIMEOUT' });
  });

  it.each(['answer', 'timeout', 'abort'])(
    'leaves the signal of the transport aborted after %s',
    async (end) => {
      const controller = new AbortController();
      let inner: AbortSignal | undefined;
      const transport: Transport = ({ signal }) => {
        inner = signal;
        return end === 'answer' ? Promise.resolve(response) : never({ ...request, signal });
      };
      const ending = exchange(transport, request, limits({ signal: controller.signal }));
      if (end === 'abort') controller.abort();
      await vi.advanceTimersByTimeAsync(5000);
      await ending;
      expect(inner?.aborted).toBe(true);
    },
  );

  it('leaves no listener on the signal of the caller, however it ends', async () => {
    const { signal, abort } = createCountedSignal();
    await exchange(async () => response, request, limits({ signal }));
    await exchange(() => Promise.reject(new Error('no')), request, limits({ signal }));
    const late = exchange(never, request, limits({ signal }));
    await vi.advanceTimersByTimeAsync(5000);
    await late;
    expect(signal.listeners()).toBe(0);
    const aborted = exchange(never, request, limits({ signal }));
    expect(signal.listeners()).toBe(1);
    abort();
    expect(await aborted).toEqual({ code: 'ABORTED' });
    expect(signal.listeners()).toBe(0);
  });

  it('keeps to its first end', async () => {
    const controller = new AbortController();
    const ending = exchange(async () => response, request, limits({ signal: controller.signal }));
    const result = await ending;
    controller.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(result).toEqual({ response });
  });
});

function limits(given: { timeoutMs?: number; signal?: AbortSignal } = {}) {
  return { timeoutMs: 5000, signal: undefined, ...given };
}

function createCountedSignal() {
  const controller = new AbortController();
  const held = new Set<unknown>();
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  const counted = Object.assign(signal, {
    listeners: () => held.size,
    addEventListener(...[type, listener, options]: Parameters<typeof add>) {
      held.add(listener);
      add(type, listener, options);
    },
    removeEventListener(...[type, listener, options]: Parameters<typeof remove>) {
      held.delete(listener);
      remove(type, listener, options);
    },
  });
  return { signal: counted, abort: () => controller.abort() };
}
