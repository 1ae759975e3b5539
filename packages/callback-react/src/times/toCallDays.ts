import { groupSlotsByDay, isSlotInPast, type TimeSlot } from 'callback-core';
import type { CallDay } from './CallDay.ts';

/** Which days, and as seen when and where. */
export interface CallDaysOptions {
  /** `YYYY-MM-DD`, all days to show. */
  dates: readonly string[];
  timeZone: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** The days asked for, each with its times still to come. */
export function toCallDays(
  slots: readonly TimeSlot[],
  { dates, timeZone, now }: CallDaysOptions,
): readonly CallDay[] {
  const coming = slots.filter((slot) => !isSlotInPast(slot, now));
  const byDate = new Map(groupSlotsByDay(coming, timeZone).map((day) => [day.date, day.slots]));
  return dates.map((date) => {
    const ofDay = byDate.get(date) ?? [];
    return { date, slots: ofDay, free: ofDay.filter((slot) => slot.capacity > 0).length };
  });
}
