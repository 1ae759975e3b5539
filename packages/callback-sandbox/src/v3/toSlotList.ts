import type { OfferedBucket } from '../book/OfferedBucket.ts';
import { toIso } from '../book/toIso.ts';
import { createWallClock } from '../rules/wallTime.ts';

/** A bucket as v3 lists it. */
export interface V3Slot {
  utcTime: string;
  /** Wall time in the zone asked for; absent when none was. */
  localTime?: string;
  /** What is free. */
  capacity: number;
  total: number;
}

export function toSlotList(
  buckets: readonly OfferedBucket[],
  timeZone: string | undefined,
): V3Slot[] {
  const wallClock = timeZone === undefined ? undefined : createWallClock(timeZone);
  return buckets.map(({ start, free, total }) => ({
    utcTime: toIso(start),
    // Without the final Z: a wall time alone names no instant.
    ...(wallClock && { localTime: toIso(wallClock(start)).slice(0, -1) }),
    capacity: free,
    total,
  }));
}
