import { expect, it } from 'vitest';
import { parsePhoneNumber } from './parsePhoneNumber.ts';

it.each([
  '4151110000',
  '112',
  '+49 30 1234567',
  '(415) 111-0000',
  '415.111.0000',
  '+44\u00a01632\u2013960001',
  '4151110000x12',
  '415 111 0000 ext. 12',
  '+14151110000;ext=12',
  '123456789012345',
])('takes %j', (text) => {
  expect(parsePhoneNumber(text)).toBe(text);
});

it.each([
  '',
  ' ',
  '12',
  '1234567890123456',
  '+',
  '++4930123456',
  '30+123456',
  'call me',
  '415111000O',
  '٤١٥١١١٠٠٠٠',
  'x12',
  '4151110000x',
  '1 '.repeat(33),
])('refuses %j', (text) => {
  expect(parsePhoneNumber(text)).toBeUndefined();
});

it('takes off outer blanks', () => {
  expect(parsePhoneNumber(' 4151110000\n')).toBe('4151110000');
});

it('refuses a very long text at once', () => {
  const began = performance.now();
  expect(parsePhoneNumber('1-'.repeat(50_000))).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(1000);
});
