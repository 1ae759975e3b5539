import type { TimeSlot } from '../answer/Availability.ts';
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

const HOUR = 3_600_000;
const formatter = createFormatterCache();

/**
 * The wall time of a slot, such as `9:30 AM` or `09:30`. In the hours that come twice when clocks go back
 * the zone's short name is added (`1:30 AM EDT`, `1:30 AM EST`), so that no two slots of a day look alike.
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
  const write = (moment: number, timeZoneName?: 'short'): string =>
    formatter(locale, {
      timeZone,
      hour: 'numeric',
      minute: '2-digit',
      ...(hourCycle && { hourCycle }),
      ...(timeZoneName && { timeZoneName }),
    }).format(moment);

  const label = write(instant);
  const twice = [-HOUR, -HOUR / 2, HOUR / 2, HOUR].some(
    (shift) => write(instant + shift) === label,
  );
  return twice ? write(instant, 'short') : label;
}
