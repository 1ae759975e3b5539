import type { RateLimit } from '../Sandbox.ts';

/** Counts requests, and says when there are too many. */
export interface Throttle {
  /** Lets a request through, or tells the seconds after which to ask again. */
  take(): number | undefined;
  reset(): void;
}

/** Without a limit everything passes. */
export function createThrottle(limit: RateLimit | undefined, now: () => number): Throttle {
  /** When those that passed came, the earliest first; at most as many as may pass. */
  let passed: number[] = [];
  return {
    take() {
      if (limit === undefined) return undefined;
      const at = now();
      const windowMs = limit.seconds * 1000;
      passed = passed.filter((time) => time > at - windowMs);
      const [earliest] = passed;
      if (earliest !== undefined && passed.length >= limit.requests) {
        return Math.max(1, Math.ceil((earliest + windowMs - at) / 1000));
      }
      passed.push(at);
      return undefined;
    },
    reset() {
      passed = [];
    },
  };
}
