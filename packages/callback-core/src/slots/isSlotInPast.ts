import type { TimeSlot } from '../answer/Availability.ts';

export declare function isSlotInPast(
  slot: Pick<TimeSlot, 'startTime'>,
  now: Date | number,
): boolean;
