import { expect, it } from 'vitest';
import { isSlotInPast } from './isSlotInPast.ts';

const slot = { startTime: '2027-06-01T07:30:00.000Z' };
const start = Date.parse(slot.startTime);

it('is in the past from the moment it begins', () => {
  expect(isSlotInPast(slot, start - 1)).toBe(false);
  expect(isSlotInPast(slot, start)).toBe(true);
  expect(isSlotInPast(slot, start + 1)).toBe(true);
});

it('compares with a Date too', () => {
  expect(isSlotInPast(slot, new Date(start - 1))).toBe(false);
  expect(isSlotInPast(slot, new Date(start))).toBe(true);
});
