import { findOpenHours, isOpen } from './isOpen.ts';
import type { Service } from './Service.ts';
import { toInstants, toWallDay, toWallTime } from './wallTime.ts';

const MINUTE_MS = 60_000;
/** An office that never closes is said to be open for this long. */
const LONGEST_MS = 31 * 86_400_000;

/** When the office next closes, as an instant; the instant itself when it is closed then. */
export function closingTime(service: Service, from: number): number {
  const latest = from + LONGEST_MS;
  let until = from;
  while (until < latest) {
    const end = endOfHours(service, until);
    if (end === undefined) return until;
    until = end;
  }
  return latest;
}

/** End of the opening times an instant lies in; opening times of the next day may begin right there. */
function endOfHours(service: Service, instant: number): number | undefined {
  const hours = findOpenHours(service, instant);
  if (hours === undefined) return undefined;
  const wall = toWallTime(instant, service.timeZone);
  const close = toWallDay(wall) + hours.close * MINUTE_MS;
  const [closing] = toInstants(close, service.timeZone).filter((end) => end > instant);
  if (closing !== undefined) return closing;
  // The clock jumps over the closing time: the office closes as it jumps.
  let end = instant + (close - wall);
  while (!isOpen(service, end - MINUTE_MS)) end -= MINUTE_MS;
  return end;
}
