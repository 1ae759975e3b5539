import type { CallbackError } from '../errors/CallbackError.ts';

/** When a failed exchange is tried again. */
export interface RetryPolicy {
  /** All attempts together, the first included. */
  attempts: number;
  mayRepeat(error: CallbackError): boolean;
  /** Milliseconds before the next attempt. `random` is from 0 up to 1; `failures` counts from 1. */
  delay(failures: number, random: number): number;
}
