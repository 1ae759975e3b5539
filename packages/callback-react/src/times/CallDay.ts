import type { TimeSlot } from 'callback-core';

/** A calendar day in the customer's zone, with the times that are still to come. */
export interface CallDay {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Ascending. Full ones are listed where the service lists them. */
  slots: readonly TimeSlot[];
  /** Number of times with a free place. */
  free: number;
}
