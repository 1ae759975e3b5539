import { expect, it } from 'vitest';
import { createTimeFormat } from './createTimeFormat.ts';
import { startOfDay } from './startOfDay.ts';

it.each([
  ['2026-11-24', 'Europe/Berlin', '2026-11-23T23:00:00.000Z'],
  ['2026-11-24', 'Pacific/Kiritimati', '2026-11-23T10:00:00.000Z'],
  ['2026-11-24', 'Etc/GMT+12', '2026-11-24T12:00:00.000Z'],
  ['2026-11-24', 'Asia/Kathmandu', '2026-11-23T18:15:00.000Z'],
  // Clocks change at midnight: the day begins at 1:00.
  ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
  // A day of 25 hours, and the one after it.
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
])('finds the first minute of %s in %s', (date, timeZone, instant) => {
  const format = createTimeFormat({ locale: 'en-GB', timeZone });
  expect(startOfDay(date, format.date).toISOString()).toBe(instant);
});
