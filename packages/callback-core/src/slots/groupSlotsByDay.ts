import type { TimeSlot } from '../answer/Availability.ts';
import { toCalendarDate } from './toCalendarDate.ts';

/** The slots of one calendar day. */
export interface SlotDay {
  /** `YYYY-MM-DD` in the zone that was asked for. */
  date: string;
  /** In the order given. */
  slots: readonly TimeSlot[];
}

/**
 * Slots by calendar day in a zone. Days come in the order of their first slot; a day without slots is not there.
 * Each moment is placed on its own, so days of 23 or 25 hours and zones such as +14:00 come out right.
 *
 * @param timeZone IANA zone, such as `'Europe/Berlin'`. Throws `RangeError` for an unknown one.
 *
 * @example
 * ```ts
 * for (const { date, slots } of groupSlotsByDay(availability.slots, 'Europe/Berlin')) {
 *   console.info(date, slots.length);
 * }
 * ```
 */
export function groupSlotsByDay(slots: readonly TimeSlot[], timeZone: string): readonly SlotDay[] {
  const days = new Map<string, TimeSlot[]>();
  for (const slot of slots) {
    const date = toCalendarDate(Date.parse(slot.startTime), timeZone);
    const day = days.get(date);
    if (day) day.push(slot);
    else days.set(date, [slot]);
  }
  return [...days].map(([date, list]) => ({ date, slots: list }));
}
