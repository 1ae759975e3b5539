import { describe, expect, it, vi } from 'vitest';
import { createEmitter } from './createEmitter.ts';

interface Events {
  ready: { version: number };
  tick: number;
}

function create(onListenerError: (error: unknown) => void = () => {}) {
  return createEmitter<Events>({ onListenerError, past: { ready: { version: 1 } } });
}

describe('createEmitter', () => {
  it('calls the listeners of a name in the order they came', () => {
    const { emit, on } = create();
    const heard: string[] = [];
    on('tick', (tick) => heard.push(`a${tick}`));
    on('tick', (tick) => heard.push(`b${tick}`));
    emit('tick', 1);
    emit('tick', 2);
    expect(heard).toEqual(['a1', 'b1', 'a2', 'b2']);
  });

  it('needs no listener', () => {
    expect(() => create().emit('tick', 1)).not.toThrow();
  });

  it('stops calling a listener that left, and lets it leave twice', () => {
    const { emit, on } = create();
    const listener = vi.fn();
    const off = on('tick', listener);
    off();
    off();
    emit('tick', 1);
    expect(listener).not.toHaveBeenCalled();
  });

  it('calls a listener that is there twice two times, and takes one away at a time', () => {
    const { emit, on } = create();
    const listener = vi.fn();
    const off = on('tick', listener);
    on('tick', listener);
    emit('tick', 1);
    expect(listener).toHaveBeenCalledTimes(2);
    off();
    off();
    emit('tick', 2);
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it('lets a listener leave inside its own call', () => {
    const { emit, on } = create();
    const later = vi.fn();
    const first = vi.fn(() => off());
    const off = on('tick', first);
    on('tick', later);
    emit('tick', 1);
    emit('tick', 2);
    expect(first).toHaveBeenCalledTimes(1);
    expect(later).toHaveBeenCalledTimes(2);
  });

  it('does not call a listener that another one took away in the same event', () => {
    const { emit, on } = create();
    const victim = vi.fn();
    on('tick', () => off());
    const off = on('tick', victim);
    emit('tick', 1);
    expect(victim).not.toHaveBeenCalled();
  });

  it('does not call a listener for the event in which it came', () => {
    const { emit, on } = create();
    const late = vi.fn();
    const off = on('tick', () => {
      off();
      on('tick', late);
    });
    emit('tick', 1);
    expect(late).not.toHaveBeenCalled();
    emit('tick', 2);
    expect(late).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('calls once for one event, even when that event emits another', () => {
    const { emit, once } = create();
    const listener = vi.fn((tick: number) => emit('tick', tick + 1));
    once('tick', listener);
    emit('tick', 1);
    expect(listener).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('lets a once listener leave before its event', () => {
    const { emit, once } = create();
    const listener = vi.fn();
    once('tick', listener)();
    emit('tick', 1);
    expect(listener).not.toHaveBeenCalled();
  });

  it('reports what a listener throws, and calls the others', () => {
    const report = vi.fn();
    const { emit, on } = create(report);
    const error = new Error('theirs');
    const other = vi.fn();
    on('tick', () => {
      throw error;
    });
    on('tick', other);
    emit('tick', 1);
    expect(report).toHaveBeenCalledExactlyOnceWith(error);
    expect(other).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('survives a reporter that throws itself', () => {
    const lost = vi.spyOn(console, 'error').mockImplementation(() => {});
    const worse = new Error('the reporter');
    const { emit, on } = create(() => {
      throw worse;
    });
    const other = vi.fn();
    on('tick', () => {
      throw new Error('theirs');
    });
    on('tick', other);
    expect(() => emit('tick', 1)).not.toThrow();
    expect(other).toHaveBeenCalledOnce();
    expect(lost).toHaveBeenCalledExactlyOnceWith(worse);
    lost.mockRestore();
  });

  describe('for an event that has already happened', () => {
    it('calls each new listener once, after on has returned', async () => {
      const { on } = create();
      const listener = vi.fn();
      on('ready', listener);
      expect(listener).not.toHaveBeenCalled();
      await Promise.resolve();
      on('ready', listener);
      await Promise.resolve();
      expect(listener.mock.calls).toEqual([[{ version: 1 }], [{ version: 1 }]]);
    });

    it('does not call a listener that left at once', async () => {
      const { on, once } = create();
      const listener = vi.fn();
      on('ready', listener)();
      once('ready', listener)();
      await Promise.resolve();
      expect(listener).not.toHaveBeenCalled();
    });

    it('calls a once listener once', async () => {
      const { once } = create();
      const listener = vi.fn();
      once('ready', listener);
      await Promise.resolve();
      await Promise.resolve();
      expect(listener).toHaveBeenCalledOnce();
    });

    it('reports what a late listener throws', async () => {
      const report = vi.fn();
      const { on } = create(report);
      const error = new Error('theirs');
      on('ready', () => {
        throw error;
      });
      await Promise.resolve();
      expect(report).toHaveBeenCalledExactlyOnceWith(error);
    });
  });

  it('keeps nothing of ten thousand listeners that left', () => {
    const { emit, on } = create();
    const listener = vi.fn();
    for (let count = 0; count < 10_000; count += 1) on('tick', listener)();
    emit('tick', 1);
    expect(listener).not.toHaveBeenCalled();
  });
});
