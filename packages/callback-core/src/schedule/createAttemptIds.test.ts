import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAttemptIds } from './createAttemptIds.ts';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createAttemptIds', () => {
  it('gives an intent the same id until it is settled', () => {
    const ids = createAttemptIds();
    const id = ids.idOf('a');
    expect(ids.idOf('a')).toBe(id);
    expect(ids.idOf('b')).not.toBe(id);
    ids.settle('a');
    expect(ids.isOpen('a')).toBe(false);
    expect(ids.isOpen('b')).toBe(true);
    expect(ids.idOf('a')).not.toBe(id);
  });

  it('forgets an intent ten minutes after its last attempt', () => {
    const ids = createAttemptIds();
    const id = ids.idOf('a');
    vi.advanceTimersByTime(9 * MINUTE);
    expect(ids.idOf('a')).toBe(id);
    vi.advanceTimersByTime(9 * MINUTE);
    expect(ids.isOpen('a')).toBe(true);
    vi.advanceTimersByTime(2 * MINUTE);
    expect(ids.isOpen('a')).toBe(false);
    expect(ids.idOf('a')).not.toBe(id);
  });

  it('forgets it as well where somebody sets the time of day back', () => {
    const ids = createAttemptIds();
    ids.idOf('a');
    vi.setSystemTime(Date.now() - 11 * MINUTE);
    expect(ids.isOpen('a')).toBe(false);
  });
});
