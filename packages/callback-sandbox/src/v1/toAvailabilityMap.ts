import type { OfferedBucket } from '../book/OfferedBucket.ts';
import { toIso } from '../book/toIso.ts';

/** v1 lists times as a bare map: start, ISO UTC, to what is free. */
export function toAvailabilityMap(buckets: readonly OfferedBucket[]): Record<string, number> {
  return Object.fromEntries(buckets.map(({ start, free }) => [toIso(start), free]));
}
