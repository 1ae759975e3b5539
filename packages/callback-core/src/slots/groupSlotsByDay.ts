import type { TimeSlot } from '../answer/Availability.ts';
import { DAY, utcOffset } from './utcOffset.ts';

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
 * @param timeZone IANA zone, such as `'Europe/Berlin'`. Throws `RangeError` for an unknown one, and for a slot whose `startTime` is no moment.
 *
 * @example
 * ```ts
 * for (const { date, slots } of groupSlotsByDay(availability.slots, 'Europe/Berlin')) {
 *   console.info(date, slots.length);
 * }
 * ```
 */
export function groupSlotsByDay(slots: readonly TimeSlot[], timeZone: string): readonly SlotDay[] {
  const days = new Map<number, TimeSlot[]>();
  for (const slot of slots) {
    const instant = Date.parse(slot.startTime);
    const day = Math.floor((instant + utcOffset(instant, timeZone)) / DAY);
    const known = days.get(day);
    if (known) known.push(slot);
    else days.set(day, [slot]);
  }
  return [...days].map(([day, list]) => ({ date: toDate(day), slots: list }));
}

function toDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
