import { DAY, utcOffset } from './utcOffset.ts';

/** Does another moment show the same date and time, because clocks go back between the two? */
export function comesTwice(instant: number, timeZone: string): boolean {
  const offset = utcOffset(instant, timeZone);
  return [instant - DAY, instant + DAY].some((neighbour) => {
    const other = utcOffset(neighbour, timeZone);
    const twin = instant + offset - other;
    return other !== offset && utcOffset(twin, timeZone) === other;
  });
}
