import type { TimeSlot } from '../answer/Availability.ts';

/** The slots of one calendar day. */
export interface SlotDay {
  /** `YYYY-MM-DD` in the zone that was asked for. */
  date: string;
  /** In the order given. */
  slots: readonly TimeSlot[];
}

export declare function groupSlotsByDay(
  slots: readonly TimeSlot[],
  timeZone: string,
): readonly SlotDay[];
