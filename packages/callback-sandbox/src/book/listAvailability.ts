import { findBucket, listBuckets, listBucketsOfDay } from '../rules/listBuckets.ts';
import type { Service } from '../rules/Service.ts';
import { toWallDay, toWallTime } from '../rules/wallTime.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { OfferedBucket } from './OfferedBucket.ts';
import { offerBuckets } from './offerBuckets.ts';

const DAY_MS = 86_400_000;

/** Longest period that can be asked for. */
export const MAX_DAYS = 366;

/** Which buckets are asked for. */
export interface AvailabilityRequest {
  service: string;
  /** Milliseconds since 1970. Default: now. */
  start: number | undefined;
  /** Milliseconds since 1970, itself not part of the period. Goes before `days`. Default: the same as `start`. */
  end: number | undefined;
  /** Calendar days in the service's zone; the first is that of `start`. */
  days: number | undefined;
  /** Most buckets that are wanted. */
  maxBuckets: number | undefined;
  /** Whether full buckets are wanted too. */
  includeFull: boolean;
}

export type AvailabilityOutcome =
  | { kind: 'listed'; service: Service; buckets: readonly OfferedBucket[] }
  | { kind: 'unknownService' }
  /** The end comes before the start, or too long after it. */
  | { kind: 'badPeriod' };

/** Lists the buckets of a period that have not begun yet, earliest first. */
export async function listAvailability(
  context: SandboxContext,
  request: AvailabilityRequest,
): Promise<AvailabilityOutcome> {
  const service = context.services.get(request.service);
  if (!service) return { kind: 'unknownService' };
  const starts = listStarts(service, { ...request, start: request.start ?? context.now() });
  if (starts === undefined) return { kind: 'badPeriod' };
  const offered = await offerBuckets(context, service, starts);
  const wanted = request.includeFull ? offered : offered.filter((bucket) => bucket.free > 0);
  return { kind: 'listed', service, buckets: wanted.slice(0, request.maxBuckets) };
}

interface Period {
  start: number;
  end: number | undefined;
  days: number | undefined;
}

function listStarts(service: Service, { start, end, days }: Period): number[] | undefined {
  if (end === undefined && days !== undefined) {
    const first = toWallDay(toWallTime(start, service.timeZone));
    return Array.from({ length: days }, (_, i) => first + i * DAY_MS)
      .flatMap((day) => listBucketsOfDay(service, day))
      .filter((bucket) => bucket >= start)
      .sort((a, b) => a - b);
  }
  const until = end ?? start;
  if (until < start || until - start > MAX_DAYS * DAY_MS) return undefined;
  if (until > start) return listBuckets(service, start, until);
  // A period without length is an instant: the bucket it lies in is meant.
  const bucket = findBucket(service, start);
  return bucket === undefined ? [] : [bucket];
}
