import { addDays } from '../time/addDays.ts';

/** How many days stand on a page: so many, or those of a month. */
export type PageSpan = number | 'month';

/**
 * The days of a page, `YYYY-MM-DD`, ascending. Page 0 begins today; of a month that has begun, only the days from
 * today on are left.
 */
export function daysOfPage(today: string, page: number, span: PageSpan): readonly string[] {
  const first = span === 'month' ? `${addMonths(today, page)}-01` : addDays(today, page * span);
  const end = span === 'month' ? `${addMonths(today, page + 1)}-01` : addDays(first, span);
  const dates: string[] = [];
  for (let date = first < today ? today : first; date < end; date = addDays(date, 1)) {
    dates.push(date);
  }
  return dates;
}

function addMonths(date: string, months: number): string {
  const first = new Date(`${date.slice(0, 7)}-01T12:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  return first.toISOString().slice(0, 7);
}
