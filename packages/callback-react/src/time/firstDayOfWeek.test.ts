import { afterEach, expect, it, vi } from 'vitest';
import { firstDayOfWeek } from './firstDayOfWeek.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['de', 1],
  ['en-GB', 1],
  ['en-US', 0],
  ['ar-EG', 6],
])('begins the week of %s on day %i', (locale, day) => {
  expect(firstDayOfWeek(locale)).toBe(day);
});

it('takes Monday where the browser does not tell', () => {
  vi.stubGlobal('Intl', { ...Intl, Locale: Object });
  expect(firstDayOfWeek('en-US')).toBe(1);
});
