import { groupSlotsByDay, isSlotInPast, type TimeSlot } from 'callback-core';
import type { CallDay } from './CallDay.ts';

/** Which days, and as seen when and where. */
export interface CallDaysOptions {
  /** `YYYY-MM-DD`, all days to show, with or without times. Default: the days that have times. */
  dates?: readonly string[] | undefined;
  timeZone: string;
  /** Milliseconds since 1970; what has begun by then is left out. Default: nothing is. */
  now?: number | undefined;
}

/** The days asked for, each with its times still to come. */
export function toCallDays(
  slots: readonly TimeSlot[],
  { dates, timeZone, now }: CallDaysOptions,
): readonly CallDay[] {
  const coming = now === undefined ? slots : slots.filter((slot) => !isSlotInPast(slot, now));
  const grouped = groupSlotsByDay(coming, timeZone);
  const byDate = new Map(grouped.map((day) => [day.date, day.slots]));
  return (dates ?? [...byDate.keys()]).map((date) => {
    const ofDay = byDate.get(date) ?? [];
    return { date, slots: ofDay, free: ofDay.filter((slot) => slot.capacity > 0).length };
  });
}
