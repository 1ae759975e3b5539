import type { Clock } from '../policy/Clock.ts';

/** A clock that moves only when a test moves it. */
export interface ManualClock extends Clock {
  /** Lets time pass, and runs what is due in that time, in order. */
  advance(byMs: number): void;
  /** Tasks that still wait. */
  pending(): number;
}

export function createManualClock(): ManualClock {
  const waiting = new Set<{ at: number; task: () => void }>();
  let now = 0;
  return {
    after(delayMs, task) {
      const entry = { at: now + delayMs, task };
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
    advance(byMs) {
      const end = now + byMs;
      const next = () => [...waiting].sort((a, b) => a.at - b.at).find(({ at }) => at <= end);
      for (let entry = next(); entry; entry = next()) {
        waiting.delete(entry);
        now = entry.at;
        entry.task();
      }
      now = end;
    },
    pending: () => waiting.size,
  };
}
