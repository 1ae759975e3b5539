import { formatSlot, groupSlotsByDay } from 'callback-core';

/** Writes the days and times of a picker. A `date` is `YYYY-MM-DD`, a `startTime` is ISO UTC. */
export interface SlotFormat {
  timeZone: string;
  /** "Tuesday 24 November". */
  day(date: string): string;
  /** "9:30". */
  time(startTime: string): string;
  /** Calendar date of a moment in the zone. */
  date(startTime: string): string;
}

/** How days and times are written. */
export interface SlotFormatOptions {
  locale: string;
  timeZone: string;
  hourCycle: 'h12' | 'h23' | undefined;
}

/** A part of `createTimeFormat`, which would be a quarter of the hooks' weight. */
export function createSlotFormat(options: SlotFormatOptions): SlotFormat {
  const { locale, timeZone } = options;
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return {
    timeZone,
    day: (date) => day.format(new Date(`${date}T12:00Z`)),
    time: (startTime) => formatSlot({ startTime }, options),
    date: (startTime) => groupSlotsByDay([{ startTime, capacity: 0 }], timeZone)[0]?.date ?? '',
  };
}
