import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { CallbackError } from '../errors/CallbackError.ts';
import type { CallbackErrorCode } from '../errors/errorKinds.ts';
import { createCountedSignal } from '../testing/createCountedSignal.ts';
import { createManualClock } from '../testing/createManualClock.ts';
import { once } from './once.ts';
import type { RetryPolicy } from './RetryPolicy.ts';
import { readPolicy } from './readPolicy.ts';
import { repeat } from './repeat.ts';

interface Given {
  policy?: RetryPolicy;
  random?: number;
  signal?: AbortSignal;
}

function fail(code: CallbackErrorCode, retryAfterMs?: number): CallbackError {
  return new CallbackError(code, { operation: 'availability', message: code, retryAfterMs });
}

/** Repeats an attempt that fails with one error after the other, then succeeds. */
function start(
  errors: readonly unknown[],
  { policy = readPolicy, random = 0.5, signal }: Given = {},
) {
  const clock = createManualClock();
  const left = [...errors];
  const run = vi.fn(async () => {
    if (left.length > 0) throw left.shift();
    return 'value';
  });
  const onRetry = vi.fn();
  const options = { policy, clock, random: () => random, signal, onRetry };
  const ending = repeat(run, options).catch((error: unknown) => error);

  async function advance(byMs: number): Promise<void> {
    await turn();
    clock.advance(byMs);
    await turn();
  }
  return { clock, run, onRetry, ending, advance };
}

describe('repeat', () => {
  it('runs a success once, without touching the clock', async () => {
    const { clock, run, onRetry, ending } = start([]);
    expect(await ending).toBe('value');
    expect(run).toHaveBeenCalledOnce();
    expect(onRetry).not.toHaveBeenCalled();
    expect(clock.pending()).toBe(0);
  });

  it('waits longer after each failure, and tells before each pause', async () => {
    const [first, second] = [fail('NETWORK'), fail('SERVER_ERROR')];
    const { run, onRetry, ending, advance } = start([first, second]);
    await advance(149);
    expect(run).toHaveBeenCalledTimes(1);
    expect(onRetry.mock.calls).toEqual([[first, { attempt: 2, delayMs: 150 }]]);
    await advance(1);
    expect(run).toHaveBeenCalledTimes(2);
    await advance(299);
    expect(run).toHaveBeenCalledTimes(2);
    await advance(1);
    expect(await ending).toBe('value');
    expect(onRetry.mock.calls[1]).toEqual([second, { attempt: 3, delayMs: 300 }]);
  });

  it('ends with the last error after three attempts', async () => {
    const last = fail('TIMEOUT');
    const { clock, run, onRetry, ending, advance } = start([
      fail('NETWORK'),
      fail('NETWORK'),
      last,
      fail('NETWORK'),
    ]);
    await advance(150);
    await advance(300);
    expect(await ending).toBe(last);
    expect(run).toHaveBeenCalledTimes(3);
    expect(onRetry).toHaveBeenCalledTimes(2);
    expect(clock.pending()).toBe(0);
  });

  it('ends at once after an error that the next attempt would meet again', async () => {
    const error = fail('UNAUTHORIZED');
    const { run, onRetry, ending } = start([error]);
    expect(await ending).toBe(error);
    expect(run).toHaveBeenCalledOnce();
    expect(onRetry).not.toHaveBeenCalled();
  });

  it('ends at once after an error that is none of ours', async () => {
    const error = new Error('a bug');
    const policy = { ...readPolicy, mayRepeat: () => true };
    const { run, ending } = start([error], { policy });
    expect(await ending).toBe(error);
    expect(run).toHaveBeenCalledOnce();
  });

  it('runs once where nothing may be done twice', async () => {
    const error = fail('NETWORK');
    const { run, onRetry, ending } = start([error], { policy: once });
    expect(await ending).toBe(error);
    expect(run).toHaveBeenCalledOnce();
    expect(onRetry).not.toHaveBeenCalled();
  });

  it.each([
    ['as long as the server asks, where that is more', 2000, 2000],
    ['its own pause, where the server asks for less', 20, 150],
    ['as long as ten seconds', 10_000, 10_000],
  ])('waits %s', async (_, retryAfterMs, delayMs) => {
    const { run, onRetry, ending, advance } = start([fail('RATE_LIMITED', retryAfterMs)]);
    await advance(delayMs - 1);
    expect(run).toHaveBeenCalledOnce();
    expect(onRetry.mock.calls[0]?.[1]).toEqual({ attempt: 2, delayMs });
    await advance(1);
    expect(await ending).toBe('value');
  });

  it('leaves a longer wait to whoever asked, and tells how long it is', async () => {
    const { clock, run, onRetry, ending } = start([fail('RATE_LIMITED', 10_001)]);
    expect(await ending).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 10_001 });
    expect(run).toHaveBeenCalledOnce();
    expect(onRetry).not.toHaveBeenCalled();
    expect(clock.pending()).toBe(0);
  });

  it('ends the pause when the caller gives up, and leaves nothing behind', async () => {
    const { signal, abort } = createCountedSignal();
    const { clock, run, ending } = start([fail('NETWORK'), fail('CANCELLED_BEFORE_SEND')], {
      signal,
    });
    await turn();
    expect([clock.pending(), signal.listeners()]).toEqual([1, 1]);
    abort();
    // The attempt itself finds the signal aborted, and says so without sending.
    expect(await ending).toMatchObject({ code: 'CANCELLED_BEFORE_SEND' });
    expect(run).toHaveBeenCalledTimes(2);
    expect([clock.pending(), signal.listeners()]).toEqual([0, 0]);
  });

  it('leaves no listener on a signal that is never aborted', async () => {
    const { signal } = createCountedSignal();
    const { ending, advance } = start([fail('NETWORK'), fail('NETWORK')], { signal });
    await advance(150);
    await advance(300);
    expect(await ending).toBe('value');
    expect(signal.listeners()).toBe(0);
  });
});
