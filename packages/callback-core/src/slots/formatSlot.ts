import type { TimeSlot } from '../answer/Availability.ts';
import { comesTwice } from './comesTwice.ts';
import { createFormatterCache } from './createFormatterCache.ts';

/** How a slot is written. */
export interface FormatSlotOptions {
  /** BCP 47 tag, such as `'de-DE'`. */
  locale: string;
  /** IANA zone, such as `'Europe/Berlin'`. */
  timeZone: string;
  /** Default: the locale's own. */
  hourCycle?: 'h12' | 'h23' | undefined;
}

/** A locale's own way to write a time; it cannot be combined with the name of a zone. */
const AS_USUAL: Intl.DateTimeFormatOptions = { timeStyle: 'short' };
const WITH_ZONE: Intl.DateTimeFormatOptions = {
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
};
const formatter = createFormatterCache();

/**
 * The wall time of a slot, such as `9:30 AM` or `09:30`. In the hours that come twice when clocks go back
 * the zone's short name is added (`1:30 AM EDT`, `1:30 AM EST`), so that no two slots of a day look alike.
 *
 * Throws `RangeError` for an unknown zone or locale, and for a slot whose `startTime` is no moment.
 *
 * @example
 * ```ts
 * formatSlot({ startTime: '2027-06-01T07:30:00.000Z' }, { locale: 'de', timeZone: 'Europe/Berlin' }); // 09:30
 * ```
 */
export function formatSlot(
  { startTime }: Pick<TimeSlot, 'startTime'>,
  { locale, timeZone, hourCycle }: FormatSlotOptions,
): string {
  const instant = Date.parse(startTime);
  return formatter(locale, {
    timeZone,
    ...(hourCycle && { hourCycle }),
    ...(comesTwice(instant, timeZone) ? WITH_ZONE : AS_USUAL),
  }).format(instant);
}
