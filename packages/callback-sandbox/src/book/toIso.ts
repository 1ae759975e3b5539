const DAY_MS = 86_400_000;
/** More times of day than any bucket length gives; what else comes is not kept for long. */
const MOST_TIMES = 2000;

let lastDay = Number.NaN;
let lastDate = '';
const times = new Map<number, string>();

/**
 * An instant as it goes over the wire: ISO 8601, UTC, with milliseconds. An availability has thousands
 * of them, on few days and at the same times of each: so date and time are written once.
 */
export function toIso(instant: number): string {
  const day = Math.floor(instant / DAY_MS);
  if (day !== lastDay) {
    lastDate = new Date(day * DAY_MS).toISOString().slice(0, -13);
    lastDay = day;
  }
  return lastDate + timeOf(instant - day * DAY_MS);
}

function timeOf(sinceMidnight: number): string {
  const known = times.get(sinceMidnight);
  if (known !== undefined) return known;
  const time = new Date(sinceMidnight).toISOString().slice(-13);
  if (times.size >= MOST_TIMES) times.clear();
  times.set(sinceMidnight, time);
  return time;
}
