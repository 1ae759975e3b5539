import { formatSlot } from 'callback-core';
import { zoneCity } from './zoneCity.ts';

/** Writes days and times for one customer. A `date` is `YYYY-MM-DD`, a `startTime` is ISO UTC. */
export interface TimeFormat {
  /** BCP 47 tag. */
  readonly locale: string;
  /** Absent: the locale's own. */
  readonly hourCycle: 'h12' | 'h23' | undefined;
  /** IANA zone in which everything is written. */
  readonly timeZone: string;
  /** "Berlin"; nothing for zones without a place, such as UTC. */
  readonly city: string | undefined;
  /** "Wed". */
  weekday(date: string): string;
  /** "25". */
  dayNumber(date: string): string;
  /** "Nov". */
  month(date: string): string;
  /** "November 2026". */
  monthYear(date: string): string;
  /** "Tue 24 Nov". */
  shortDay(date: string): string;
  /** "Tuesday 24 November". */
  longDay(date: string): string;
  /** "24 – 28 November". */
  range(from: string, to: string): string;
  /** Wall time, "9:30". In the hours that come twice the zone's short name is added. */
  time(startTime: string): string;
  /** "GMT+1" at that moment. */
  offset(startTime: string): string;
  /** Hour of the day, 0 to 23. */
  hour(startTime: string): number;
  /** A number in the locale's digits. */
  number(value: number): string;
  /** Calendar date of a moment in the zone. */
  date(instant: string | number): string;
}

/** How days and times are written. */
export interface TimeFormatOptions {
  /** BCP 47 tag, such as `'en-GB'`. */
  locale: string;
  /** IANA zone, such as `'Europe/Berlin'`. */
  timeZone: string;
  /** Default: the locale's own. */
  hourCycle?: 'h12' | 'h23' | undefined;
}

/**
 * Makes the writer of days and times that the parts take.
 *
 * @throws RangeError for a locale or zone that does not exist.
 *
 * @example
 * ```ts
 * const format = createTimeFormat({ locale: 'en-GB', timeZone: 'Europe/Berlin' });
 * format.longDay('2026-11-24'); // Tuesday 24 November
 * ```
 */
export function createTimeFormat({ locale, timeZone, hourCycle }: TimeFormatOptions): TimeFormat {
  const ofDate = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const weekday = ofDate({ weekday: 'short' });
  const dayNumber = ofDate({ day: 'numeric' });
  const month = ofDate({ month: 'short' });
  const shortDay = ofDate({ weekday: 'short', day: 'numeric', month: 'short' });
  const longDay = ofDate({ weekday: 'long', day: 'numeric', month: 'long' });
  const range = ofDate({ day: 'numeric', month: 'long' });
  const offset = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' });
  const hour = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', hour: '2-digit' });
  const fields = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const read = (instant: string | number): Partial<Record<Intl.DateTimeFormatPartTypes, string>> =>
    Object.fromEntries(
      fields.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
    );

  return {
    locale,
    hourCycle,
    timeZone,
    city: zoneCity(timeZone),
    weekday: (date) => weekday.format(noon(date)),
    dayNumber: (date) =>
      dayNumber.formatToParts(noon(date)).find((part) => part.type === 'day')?.value ?? '',
    month: (date) => month.format(noon(date)),
    monthYear: (date) => ofDate({ month: 'long', year: 'numeric' }).format(noon(date)),
    shortDay: (date) => shortDay.format(noon(date)),
    longDay: (date) => longDay.format(noon(date)),
    range: (from, to) => range.formatRange(noon(from), noon(to)),
    time: (startTime) => formatSlot({ startTime }, { locale, timeZone, hourCycle }),
    offset: (startTime) =>
      offset.formatToParts(new Date(startTime)).find((part) => part.type === 'timeZoneName')
        ?.value ?? '',
    number: new Intl.NumberFormat(locale).format,
    hour: (startTime) => Number(hour.format(new Date(startTime))),
    date: (instant) => {
      const { year = '', month: monthNumber, day } = read(instant);
      return `${year.padStart(4, '0')}-${monthNumber}-${day}`;
    },
  };
}

function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}
