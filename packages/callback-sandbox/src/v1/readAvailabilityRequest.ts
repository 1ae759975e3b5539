import { type AvailabilityRequest, MAX_DAYS } from '../book/listAvailability.ts';
import { readCount, readInstant } from '../http/readQuery.ts';

/** Reads the query of v1 `availability`. */
export function readAvailabilityRequest(
  service: string,
  query: Readonly<Record<string, string>>,
): AvailabilityRequest {
  const maxBuckets = readCount(query, 'max-time-slots', 1_000_000);
  return {
    service,
    start: readInstant(query, 'start'),
    end: readInstant(query, 'end'),
    days: readCount(query, 'number-of-days', MAX_DAYS),
    maxBuckets,
    // Where the answer may only be so long, full buckets would crowd out free ones.
    includeFull: maxBuckets === undefined,
  };
}
