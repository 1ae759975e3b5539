import type { OfferedBucket } from '../book/OfferedBucket.ts';
import { toIso } from '../book/toIso.ts';
import { toWallTime } from '../rules/wallTime.ts';

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
  return buckets.map(({ start, free, total }) => ({
    utcTime: toIso(start),
    ...(timeZone !== undefined && { localTime: toLocalTime(start, timeZone) }),
    capacity: free,
    total,
  }));
}

/** Without the final Z: a wall time alone names no instant. */
function toLocalTime(instant: number, timeZone: string): string {
  return toIso(toWallTime(instant, timeZone)).slice(0, -1);
}
