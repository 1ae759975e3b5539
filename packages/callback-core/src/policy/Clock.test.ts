import { afterEach, expect, it, vi } from 'vitest';
import { systemClock } from './Clock.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('calls a task once, when its time has come', () => {
  vi.useFakeTimers();
  const task = vi.fn();
  systemClock.after(100, task);
  vi.advanceTimersByTime(99);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(task).toHaveBeenCalledOnce();
});

it('forgets a task that is called off', () => {
  vi.useFakeTimers();
  const task = vi.fn();
  systemClock.after(100, task)();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(1000);
  expect(task).not.toHaveBeenCalled();
});

it('counts on when somebody sets the time of day back', () => {
  vi.useFakeTimers();
  const task = vi.fn();
  systemClock.after(100, task);
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(99);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(task).toHaveBeenCalledOnce();
});
