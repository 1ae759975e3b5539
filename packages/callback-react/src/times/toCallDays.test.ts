import { expect, it } from 'vitest';
import { toCallDays } from './toCallDays.ts';

it('lists every day asked for, without what has begun, and counts what is free', () => {
  const slots = ['22:30', '23:30'].map((time) => ({
    startTime: `2026-11-24T${time}:00.000Z`,
    capacity: time === '22:30' ? 0 : 2,
  }));
  const days = toCallDays([{ startTime: '2026-11-24T08:00:00.000Z', capacity: 2 }, ...slots], {
    dates: ['2026-11-24', '2026-11-25', '2026-11-26'],
    timeZone: 'Europe/Berlin',
    now: Date.parse('2026-11-24T08:00:00Z'),
  });
  expect(days.map(({ date, slots, free }) => [date, slots.length, free])).toEqual([
    ['2026-11-24', 1, 0],
    ['2026-11-25', 1, 1],
    ['2026-11-26', 0, 0],
  ]);
});
