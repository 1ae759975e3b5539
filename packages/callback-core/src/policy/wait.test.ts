import { setImmediate as turn } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { createCountedSignal } from '../testing/createCountedSignal.ts';
import { createManualClock } from '../testing/createManualClock.ts';
import { wait } from './wait.ts';

it('resolves when the time is over, not before, and lets go of the signal', async () => {
  const clock = createManualClock();
  const { signal } = createCountedSignal();
  const done = vi.fn();
  const waiting = wait(100, { clock, signal }).then(done);
  clock.advance(99);
  await turn();
  expect(done).not.toHaveBeenCalled();
  expect(signal.listeners()).toBe(1);
  clock.advance(1);
  await waiting;
  expect(signal.listeners()).toBe(0);
});

it('resolves at once when the signal is aborted, and stops the clock', async () => {
  const clock = createManualClock();
  const { signal, abort } = createCountedSignal();
  const waiting = wait(100, { clock, signal });
  expect(clock.pending()).toBe(1);
  abort();
  await waiting;
  expect(clock.pending()).toBe(0);
  expect(signal.listeners()).toBe(0);
});

it('does not begin to wait for a signal that is aborted already', async () => {
  const clock = createManualClock();
  const { signal, abort } = createCountedSignal();
  abort();
  await wait(100, { clock, signal });
  expect(clock.pending()).toBe(0);
  expect(signal.listeners()).toBe(0);
});
