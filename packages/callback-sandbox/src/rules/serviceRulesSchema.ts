import * as z from 'zod/mini';
import { complain } from '../options/complain.ts';
import { strictShape } from '../options/strictShape.ts';
import { isTimeZone } from './isTimeZone.ts';
import { openHoursSchema } from './openHoursSchema.ts';
import type { Service } from './Service.ts';
import type { Weekday } from './ServiceRules.ts';

const BUCKET_MINUTES = [5, 10, 15, 20, 30, 60, 120] as const;
const ZONE = 'name an IANA time zone, such as "Europe/Berlin".';
const CAPACITY =
  'give a whole number from 1 to 1000000, the calls that can be booked in one bucket.';

/** In the order of `Date.prototype.getUTCDay`. */
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const satisfies Weekday[];

const officeHours = strictShape({
  mon: z.optional(openHoursSchema),
  tue: z.optional(openHoursSchema),
  wed: z.optional(openHoursSchema),
  thu: z.optional(openHoursSchema),
  fri: z.optional(openHoursSchema),
  sat: z.optional(openHoursSchema),
  sun: z.optional(openHoursSchema),
});

/** Checks the rules of one service and makes them fit for reckoning. */
export const serviceRulesSchema: z.ZodMiniType<Omit<Service, 'name'>> = z.pipe(
  strictShape({
    timeZone: z
      .string({ error: complain(ZONE) })
      .check(z.refine(isTimeZone, { error: complain(ZONE) })),
    officeHours,
    bucketMinutes: z.literal([...BUCKET_MINUTES], {
      error: complain(`choose one of ${BUCKET_MINUTES.join(', ')}.`),
    }),
    capacity: z.number({ error: complain(CAPACITY) }).check(
      z.refine((n) => Number.isInteger(n) && n >= 1 && n <= 1_000_000, {
        error: complain(CAPACITY),
      }),
    ),
  }),
  z.transform(({ officeHours: hours, ...rules }) => ({
    ...rules,
    hoursByWeekday: WEEKDAYS.map((day) => hours[day] ?? []),
  })),
);
