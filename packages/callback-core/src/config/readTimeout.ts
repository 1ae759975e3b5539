import { FieldProblem } from '../request/FieldProblem.ts';

/** Timers of browsers and Node count in 32 bits; a longer one would fire at once. */
const MAX_TIMEOUT = 2_147_483_647;

/** Milliseconds that a timer can count. */
export function readTimeout(value: unknown): number {
  const timeout = value as number;
  if (!Number.isInteger(timeout) || timeout < 1 || timeout > MAX_TIMEOUT) {
    throw new FieldProblem(`is not a whole number of milliseconds from 1 to ${MAX_TIMEOUT}`);
  }
  return timeout;
}
