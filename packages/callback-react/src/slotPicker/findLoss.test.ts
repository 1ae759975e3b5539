import { expect, it } from 'vitest';
import { findLoss, type Offer } from './findLoss.ts';

const time = '2026-11-24T09:00:00.000Z';
const offer = (more: Partial<Offer> = {}): Offer => ({
  slots: [{ startTime: time, capacity: 1 }],
  dates: undefined,
  now: undefined,
  dateOf: (startTime) => startTime.slice(0, 10),
  ...more,
});
const full = [{ startTime: time, capacity: 0 }];

it.each([
  ['stays while it is offered', undefined, {}],
  ['is gone when it is not offered any more', 'gone', { slots: [] }],
  ['is full when it has no place left', 'full', { slots: full }],
  ['has passed when it begins now', 'passed', { now: Date.parse(time) }],
  ['stays until it begins', undefined, { now: Date.parse(time) - 1 }],
  ['stays while nobody knows the times', undefined, { slots: undefined }],
  ['passes all the same while nobody knows', 'passed', { slots: undefined, now: Date.parse(time) }],
  ['stays while other days are listed', undefined, { slots: [], dates: ['2026-11-25'] }],
  ['is gone when its own day is listed without it', 'gone', { slots: [], dates: ['2026-11-24'] }],
] as const)('a chosen time %s', (_, loss, more) => {
  expect(findLoss(time, offer(more))).toBe(loss);
});
