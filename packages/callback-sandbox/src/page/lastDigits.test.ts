import { expect, it } from 'vitest';
import { lastDigits } from './lastDigits.ts';

it.each([
  ['+49 30 12345678', '78'],
  ['(415) 111-0000 x12', '12'],
  ['123456', '56'],
  ['12345', ''],
  ['<b>1</b>', ''],
])('of %s are %j', (number, last) => {
  expect(lastDigits(number)).toBe(last);
});
