import { createFormatterCache } from './createFormatterCache.ts';

const formatter = createFormatterCache();

/** `YYYY-MM-DD` of a moment in a zone. */
export function toCalendarDate(instant: number, timeZone: string): string {
  const parts = formatter('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((item) => item.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
