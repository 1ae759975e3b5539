import { hoursOn } from './hoursOn.ts';
import type { Service } from './Service.ts';
import { instantsOf, toWallDay, toWallTime, type WallTime } from './wallTime.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Starts of the buckets of one calendar day in the service's zone, as ascending instants. */
export function listBucketsOfDay(service: Service, day: WallTime): number[] {
  const instantsAt = instantsOf(day, service.timeZone);
  const starts: number[] = [];
  for (const { open, close } of hoursOn(service, day)) {
    for (
      let minute = open;
      minute + service.bucketMinutes <= close;
      minute += service.bucketMinutes
    ) {
      starts.push(...instantsAt(day + minute * MINUTE_MS));
    }
  }
  return starts.sort((a, b) => a - b);
}

/** Starts of the buckets that begin at `from` or later and before `to`, ascending. */
export function listBuckets(service: Service, from: number, to: number): number[] {
  const starts: number[] = [];
  // One day more at each end: a clock that goes back over midnight shows the earlier date once more.
  const first = toWallDay(toWallTime(from, service.timeZone)) - DAY_MS;
  const last = toWallDay(toWallTime(to, service.timeZone)) + DAY_MS;
  for (let day = first; day <= last; day += DAY_MS) starts.push(...listBucketsOfDay(service, day));
  return starts.filter((start) => start >= from && start < to).sort((a, b) => a - b);
}

/**
 * Start of the bucket an instant lies in, if there is one. When the clock goes back, a long bucket can
 * still run when the next begins: then the later one counts.
 */
export function findBucket(service: Service, instant: number): number | undefined {
  const earliest = instant - service.bucketMinutes * MINUTE_MS + 1;
  return listBuckets(service, earliest, instant + 1).at(-1);
}
