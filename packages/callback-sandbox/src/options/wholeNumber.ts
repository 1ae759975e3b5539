import * as z from 'zod/mini';
import { complain } from './complain.ts';

/** A whole number in a range; the message says what it counts. */
export function wholeNumber(least: number, most: number, what: string): z.ZodMiniType<number> {
  const error = complain(`give a whole number from ${least} to ${most}, ${what}.`);
  return z
    .number({ error })
    .check(z.refine((n) => Number.isInteger(n) && n >= least && n <= most, { error }));
}
