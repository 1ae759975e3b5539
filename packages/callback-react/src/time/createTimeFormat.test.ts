import { expect, it } from 'vitest';
import { createTimeFormat } from './createTimeFormat.ts';
import { zoneCity } from './zoneCity.ts';

const berlin = createTimeFormat({ locale: 'en-GB', timeZone: 'Europe/Berlin' });

it('writes days, times and offsets in the zone', () => {
  const late = '2026-11-24T23:30:00.000Z';
  expect(berlin.date(late)).toBe('2026-11-25');
  expect(berlin.longDay('2026-11-24')).toBe('Tuesday 24 November');
  expect(berlin.dayNumber('2026-11-24')).toBe('24');
  expect(berlin.offset(late)).toBe('GMT+1');
  expect(berlin.offset('2026-07-01T00:00:00.000Z')).toBe('GMT+2');
  expect(berlin.hour(late)).toBe(0);
});

it('writes the locale and the hour cycle that are asked for', () => {
  const evening = '2026-11-24T17:00:00.000Z';
  const time = (locale: string, hourCycle?: 'h12' | 'h23') =>
    createTimeFormat({ locale, timeZone: 'UTC', hourCycle }).time(evening).replace(/\s/g, ' ');
  expect(time('en-US')).toBe('5:00 PM');
  expect(time('en-US', 'h23')).toBe('17:00');
  expect(time('de')).toBe('17:00');
});

it.each([
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['Europe/Berlin', 'Berlin'],
  ['Asia/Calcutta', 'Kolkata'],
  ['UTC', undefined],
  ['Etc/GMT+3', undefined],
])('names %s after %s', (timeZone, city) => {
  expect(zoneCity(timeZone)).toBe(city);
});
