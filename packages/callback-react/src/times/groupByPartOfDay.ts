import type { TimeSlot } from 'callback-core';
import type { TimeFormat } from '../time/createTimeFormat.ts';

/** Part of a day: from 0, 6, 12 and 18 o'clock. */
export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening';

const parts: readonly PartOfDay[] = ['night', 'morning', 'afternoon', 'evening'];

/** Slots by part of the day, in the day's order; parts without slots are left out. */
export function groupByPartOfDay(
  slots: readonly TimeSlot[],
  format: TimeFormat,
): readonly { part: PartOfDay; slots: readonly TimeSlot[] }[] {
  const indexes = slots.map((slot) => Math.floor(format.hour(slot.startTime) / 6));
  return parts
    .map((part, index) => ({ part, slots: slots.filter((_, slot) => indexes[slot] === index) }))
    .filter((group) => group.slots.length > 0);
}
