import * as z from 'zod/mini';
import { complain, show } from '../options/complain.ts';
import { daySchema, isDay, toDay } from './daySchema.ts';
import { openHoursSchema } from './openHoursSchema.ts';
import type { OpenHours } from './Service.ts';
import type { WallTime } from './wallTime.ts';

/** Days on which the office is closed. */
export const holidaysSchema: z.ZodMiniType<WallTime[]> = z.array(daySchema, {
  error: complain('list days on which the office is closed, such as ["2027-12-25"].'),
});

/** Days with opening times of their own. */
export const specialDaysSchema: z.ZodMiniType<Record<string, OpenHours[]>> = z.record(
  z.string().check(z.refine(isDay)),
  openHoursSchema,
  {
    error: (issue) =>
      issue.code === 'invalid_key'
        ? 'is no day: write a day that there is as "2027-12-24".'
        : `is ${show(issue.input)}: give an object of days and their opening times, such as {"2027-12-24": ["09:00-12:00"]}.`,
  },
);

/** Both in one table. On a holiday the office is closed, whatever else is said of the day. */
export function toHoursByDay(
  holidays: readonly WallTime[],
  specialDays: Readonly<Record<string, OpenHours[]>>,
): ReadonlyMap<WallTime, readonly OpenHours[]> {
  const hours = new Map<WallTime, readonly OpenHours[]>();
  for (const [day, special] of Object.entries(specialDays)) hours.set(toDay(day), special);
  for (const day of holidays) hours.set(day, []);
  return hours;
}
