import { expect, it } from 'vitest';
import { parseRetryAfter } from './parseRetryAfter.ts';

const now = Date.parse('2027-04-03T09:00:00Z');

it.each([
  ['2', 2000],
  [' 120 ', 120_000],
  ['3600', 3_600_000],
  ['3601', 3_600_000],
  ['9'.repeat(400), 3_600_000],
  ['Sat, 03 Apr 2027 09:00:30 GMT', 30_000],
  ['Sun, 04 Apr 2027 09:00:00 GMT', 3_600_000],
])('reads %s', (header, wait) => {
  expect(parseRetryAfter(header, now)).toBe(wait);
});

it.each([undefined, '', '0', '-5', 'NaN', 'soon', '1.5', 'Sat, 03 Apr 2027 08:59:59 GMT'])(
  'finds no wait in %s',
  (header) => {
    expect(parseRetryAfter(header, now)).toBeUndefined();
  },
);
