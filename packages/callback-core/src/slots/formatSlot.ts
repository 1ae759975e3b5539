import type { TimeSlot } from '../answer/Availability.ts';

/** How a slot is written. */
export interface FormatSlotOptions {
  /** BCP 47 tag, such as `'de-DE'`. */
  locale: string;
  /** IANA zone, such as `'Europe/Berlin'`. */
  timeZone: string;
  /** Default: the locale's own. */
  hourCycle?: 'h12' | 'h23' | undefined;
}

export declare function formatSlot(
  slot: Pick<TimeSlot, 'startTime'>,
  options: FormatSlotOptions,
): string;
