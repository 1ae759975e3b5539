import type { PageSpan } from './daysOfPage.ts';

const DAY = 86_400_000;

/** The page on which a day stands; 0 for days before today. Dates are `YYYY-MM-DD`. */
export function pageOf(date: string, today: string, span: PageSpan): number {
  const page =
    span === 'month'
      ? monthNumber(date) - monthNumber(today)
      : Math.floor((Date.parse(date) - Date.parse(today)) / DAY / span);
  return Math.max(page, 0);
}

function monthNumber(date: string): number {
  const [year, month] = date.split('-').map(Number);
  return (year ?? 0) * 12 + (month ?? 0);
}
