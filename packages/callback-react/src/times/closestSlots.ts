import type { TimeSlot } from 'callback-core';

/** The free slots nearest to a moment, ascending. A moment itself is not near itself. */
export function closestSlots(
  slots: readonly TimeSlot[],
  moment: string,
  count: number,
): readonly TimeSlot[] {
  const wanted = Date.parse(moment);
  const distance = (slot: TimeSlot): number => Math.abs(Date.parse(slot.startTime) - wanted);
  return slots
    .filter((slot) => slot.capacity > 0 && distance(slot) > 0)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, count)
    .toSorted((a, b) => a.startTime.localeCompare(b.startTime));
}
