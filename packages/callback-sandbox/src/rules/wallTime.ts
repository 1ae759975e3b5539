/**
 * A wall time is written as the milliseconds that `Date.UTC` gives for what the wall clock shows.
 * So wall times can be added and compared; they become instants only by `toInstants`.
 */
export type WallTime = number;

const DAY_MS = 86_400_000;
const CACHE_SIZE = 1000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, readonly number[]>();

/** What the wall clock of a zone shows at an instant. */
export function toWallTime(instant: number, timeZone: string): WallTime {
  const shown = formatOf(timeZone).format(instant).match(/\d+/g)?.map(Number) ?? [];
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = shown;
  const milliseconds = ((instant % 1000) + 1000) % 1000;
  return (
    new Date(0).setUTCFullYear(year, month - 1, day) +
    ((hour * 60 + minute) * 60 + second) * 1000 +
    milliseconds
  );
}

/** {@link toWallTime} for many instants of one zone. */
export function createWallClock(timeZone: string): (instant: number) => WallTime {
  const offsetOfDay = new Map<number, number | undefined>();
  return (instant) => {
    const day = Math.floor(instant / DAY_MS) * DAY_MS;
    if (!offsetOfDay.has(day)) offsetOfDay.set(day, offsetThroughout(day, timeZone));
    const offset = offsetOfDay.get(day);
    return offset === undefined ? toWallTime(instant, timeZone) : instant + offset;
  };
}

/** The offset that holds all through a day in UTC; none on the days on which the clock changes. */
function offsetThroughout(day: number, timeZone: string): number | undefined {
  const first = toWallTime(day, timeZone) - day;
  const last = toWallTime(day + DAY_MS, timeZone) - (day + DAY_MS);
  return first === last ? first : undefined;
}

/**
 * The instants at which the wall clock of a zone shows a wall time, ascending:
 * one as a rule, none when the clock jumps over it, two when the clock goes back over it.
 */
export function toInstants(wall: WallTime, timeZone: string): number[] {
  return instantsOf(toWallDay(wall), timeZone)(wall);
}

/** The same for many wall times of one day, given by its midnight. */
export function instantsOf(day: WallTime, timeZone: string): (wall: WallTime) => number[] {
  const around = offsetsAround(day, timeZone);
  const [only, other] = around;
  // Away from the changes of the clock there is one offset, and nothing to check.
  if (only !== undefined && other === undefined) return (wall) => [wall - only];
  return (wall) =>
    around
      .map((offset) => wall - offset)
      .filter((instant) => toWallTime(instant, timeZone) === wall)
      .sort((a, b) => a - b);
}

/** Midnight of the wall time's day, as a wall time. */
export function toWallDay(wall: WallTime): WallTime {
  return Math.floor(wall / DAY_MS) * DAY_MS;
}

/** Offsets that can hold on a day: zones are at most 14 hours from UTC, so both samples lie outside of it. */
function offsetsAround(day: WallTime, timeZone: string): readonly number[] {
  return remember(offsets, `${timeZone} ${day}`, () => {
    const before = day - DAY_MS;
    const after = day + 2 * DAY_MS;
    const found = [toWallTime(before, timeZone) - before, toWallTime(after, timeZone) - after];
    return [...new Set(found)];
  });
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return remember(
    formats,
    timeZone,
    () =>
      new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      }),
  );
}

function remember<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  // Both caches only save time; zones and days come from requests, so neither may grow without end.
  if (cache.size >= CACHE_SIZE) cache.clear();
  const made = make();
  cache.set(key, made);
  return made;
}
