/**
 * A calendar date, `YYYY-MM-DD`, as react-day-picker wants it: a `Date` whose local fields say it. The zone in which
 * calls are shown takes no part, nor does the viewer's: it is read back in the same way. At noon, because midnight is
 * not there where clocks change at it.
 */
export function toLocalDate(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/** The calendar date, `YYYY-MM-DD`, that the local fields of a `Date` say. */
export function fromLocalDate(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
