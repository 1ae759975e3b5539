import type { TimeSlot } from '../answer/Availability.ts';

/**
 * Has the slot begun?
 *
 * @param now Moment to compare with, a `Date` or milliseconds since 1970 UTC.
 *
 * @example
 * ```ts
 * const open = slots.filter((slot) => !isSlotInPast(slot, Date.now()));
 * ```
 */
export function isSlotInPast(
  { startTime }: Pick<TimeSlot, 'startTime'>,
  now: Date | number,
): boolean {
  return Date.parse(startTime) <= Number(now);
}
