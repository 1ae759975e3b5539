import { isSlotInPast, type TimeSlot } from 'callback-core';

/** Why a chosen time cannot be had any more: it is not offered, has no place left, or has begun. */
export type LossReason = 'gone' | 'full' | 'passed';

/** What is known about the times. */
export interface Offer {
  /** Absent while nobody knows: then only the clock can take a time away. */
  slots: readonly TimeSlot[] | undefined;
  /** The days that `slots` tells of. Absent: all that there are. */
  dates: readonly string[] | undefined;
  /** Milliseconds since 1970. */
  now: number | undefined;
  /** Calendar date of a moment, as `dates` writes it. */
  dateOf: (startTime: string) => string;
}

/** Why a chosen time is lost; nothing while it can be had, or while the offer does not tell of its day. */
export function findLoss(
  startTime: string,
  { slots, dates, now, dateOf }: Offer,
): LossReason | undefined {
  if (now !== undefined && isSlotInPast({ startTime }, now)) return 'passed';
  if (!slots || (dates && !dates.includes(dateOf(startTime)))) return undefined;
  const slot = slots.find((candidate) => candidate.startTime === startTime);
  if (!slot) return 'gone';
  return slot.capacity > 0 ? undefined : 'full';
}
