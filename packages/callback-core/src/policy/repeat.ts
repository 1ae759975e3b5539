import { CallbackError } from '../errors/CallbackError.ts';
import type { Clock } from './Clock.ts';
import type { RetryPolicy } from './RetryPolicy.ts';
import { wait } from './wait.ts';

/** Above it nobody waits by itself: the error says how long, and a person decides. */
const LONGEST_WAIT = 10_000;

interface RepeatOptions {
  policy: RetryPolicy;
  clock: Clock;
  random(): number;
  signal: AbortSignal | undefined;
  /** Hears of each failure that is followed by another attempt. */
  onRetry(error: CallbackError, next: { attempt: number; delayMs: number }): void;
}

/** Runs an attempt, and runs it again as long as the policy says so. Throws what the last one threw. */
export async function repeat<Value>(
  run: () => Promise<Value>,
  { policy, clock, random, signal, onRetry }: RepeatOptions,
): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof CallbackError)) throw error;
      if (attempt >= policy.attempts || !policy.mayRepeat(error)) throw error;
      const asked = error.retryAfterMs ?? 0;
      if (asked > LONGEST_WAIT) throw error;
      const delayMs = Math.round(Math.max(policy.delay(attempt, random()), asked));
      onRetry(error, { attempt: attempt + 1, delayMs });
      await wait(delayMs, { clock, signal });
    }
  }
}
