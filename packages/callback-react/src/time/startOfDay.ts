const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * The first minute of a calendar date in a zone.
 * Found by search, not by offset arithmetic: in some zones clocks change at midnight and 0:00 is not there.
 */
export function startOfDay(date: string, dateOf: (instant: number) => string): Date {
  const midnightUtc = Date.parse(`${date}T00:00:00Z`);
  // No zone is further than 14 hours from UTC.
  let before = midnightUtc - 15 * HOUR;
  let reached = midnightUtc + 15 * HOUR;
  while (reached - before > MINUTE) {
    const middle = before + Math.floor((reached - before) / MINUTE / 2) * MINUTE;
    if (dateOf(middle) < date) before = middle;
    else reached = middle;
  }
  return new Date(reached);
}
