import * as z from 'zod/mini';
import { complain } from '../options/complain.ts';
import type { WallTime } from './wallTime.ts';

const DAY = 'write a day that there is as "2027-12-24".';

/** A calendar day, `'2027-12-24'`, to its midnight as a wall time. */
export const daySchema: z.ZodMiniType<WallTime, string> = z.pipe(
  z.string({ error: complain(DAY) }).check(z.refine(isDay, { error: complain(DAY) })),
  z.transform(toDay),
);

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = toDay(text);
  // Date.parse takes 30 February for the second of March.
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
}

export function toDay(text: string): WallTime {
  return Date.parse(`${text}T00:00:00Z`);
}
