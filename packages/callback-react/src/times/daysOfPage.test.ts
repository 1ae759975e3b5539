import { expect, it } from 'vitest';
import { daysOfPage } from './daysOfPage.ts';
import { pageOf } from './pageOf.ts';

it('begins today and goes on by so many days', () => {
  expect(daysOfPage('2026-11-29', 0, 3)).toEqual(['2026-11-29', '2026-11-30', '2026-12-01']);
  expect(daysOfPage('2026-11-29', 1, 3)).toEqual(['2026-12-02', '2026-12-03', '2026-12-04']);
});

it('has what is left of this month, and later months whole', () => {
  expect(daysOfPage('2026-11-29', 0, 'month')).toEqual(['2026-11-29', '2026-11-30']);
  expect(daysOfPage('2027-01-31', 1, 'month')).toHaveLength(28);
  expect(daysOfPage('2026-11-29', 2, 'month').at(0)).toBe('2027-01-01');
  expect(daysOfPage('2026-11-29', 2, 'month').at(-1)).toBe('2027-01-31');
});

it.each([1, 5, 31, 'month'] as const)('finds the page on which a day stands, %s a page', (span) => {
  for (const today of ['2026-11-29', '2027-02-28', '2028-02-29']) {
    for (const page of [0, 1, 2, 13]) {
      for (const date of daysOfPage(today, page, span)) {
        expect(pageOf(date, today, span)).toBe(page);
      }
    }
  }
  expect(pageOf('2026-10-01', '2026-11-29', span)).toBe(0);
});
