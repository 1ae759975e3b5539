import * as z from 'zod/mini';
import { complain } from '../options/complain.ts';
import { strictShape } from '../options/strictShape.ts';
import { wholeNumber } from '../options/wholeNumber.ts';
import { disallowedNumberSchema } from './disallowedNumberSchema.ts';
import { isTimeZone } from './isTimeZone.ts';
import { openHoursSchema } from './openHoursSchema.ts';
import { queueSchema } from './queueSchema.ts';
import type { Service } from './Service.ts';
import type { QueueRules, Weekday } from './ServiceRules.ts';
import { holidaysSchema, specialDaysSchema, toHoursByDay } from './specialHours.ts';

const BUCKET_MINUTES = [5, 10, 15, 20, 30, 60, 120] as const;
const ZONE = 'name an IANA time zone, such as "Europe/Berlin".';

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

/** Checks of the single fields. */
export const rulesShape = {
  timeZone: z
    .string({ error: complain(ZONE) })
    .check(z.refine(isTimeZone, { error: complain(ZONE) })),
  officeHours,
  holidays: z.optional(holidaysSchema),
  specialDays: z.optional(specialDaysSchema),
  bucketMinutes: z.literal([...BUCKET_MINUTES], {
    error: complain(`choose one of ${BUCKET_MINUTES.join(', ')}.`),
  }),
  capacity: wholeNumber(1, 1_000_000, 'the calls that can be booked in one bucket'),
  minimumNoticeMinutes: z.optional(
    wholeNumber(0, 10_080, 'the minutes between booking and call at least'),
  ),
  maximumHorizonDays: z.optional(wholeNumber(1, 366, 'the days ahead that can be booked')),
  disallowedNumbers: z.optional(
    z.array(disallowedNumberSchema, {
      error: complain('list numbers that are not called, such as ["+1900*"].'),
    }),
  ),
  callsPerNumberAndDay: z.optional(
    wholeNumber(1, 1_000_000, 'the calls one number can book in one day'),
  ),
  queue: z.optional(queueSchema),
};

/** A service that does not have its name yet. */
export type NamelessService = Omit<Service, 'name' | 'queue'> & { queue: QueueRules };

/** Checks the rules of one service and makes them fit for reckoning. */
export const serviceRulesSchema: z.ZodMiniType<NamelessService> = z.pipe(
  strictShape(rulesShape),
  z.transform(({ officeHours: hours, holidays, specialDays, ...rules }) => ({
    timeZone: rules.timeZone,
    hoursByWeekday: WEEKDAYS.map((day) => hours[day] ?? []),
    hoursByDay: toHoursByDay(holidays ?? [], specialDays ?? {}),
    bucketMinutes: rules.bucketMinutes,
    capacity: rules.capacity,
    minimumNoticeMinutes: rules.minimumNoticeMinutes ?? 0,
    maximumHorizonDays: rules.maximumHorizonDays ?? 366,
    disallowedNumbers: rules.disallowedNumbers ?? [],
    callsPerNumberAndDay: rules.callsPerNumberAndDay,
    queue: rules.queue ?? {},
  })),
);
