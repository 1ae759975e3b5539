import { expect, it } from 'vitest';
import { checkWaitTime } from './checkWaitTime.ts';

it.each([
  [{ queue: '' }, 'waitTime.queue'],
  [{ queue: 'q', threshold: -1 }, 'waitTime.threshold'],
  [{ queue: 'q', refreshInterval: 0 }, 'waitTime.refreshInterval'],
  [{ queue: 'q', immediateMax: Number.NaN }, 'waitTime.immediateMax'],
  [{ queue: 'q', immediateMin: 60, immediateMax: 30 }, 'waitTime.immediateMin'],
])('refuses %o and names what is wrong', (waitTime, name) => {
  expect(() => checkWaitTime(waitTime)).toThrow(name);
});

it('takes every limit, and none', () => {
  checkWaitTime({ queue: 'q' });
  checkWaitTime({ queue: 'q', threshold: 0, refreshInterval: 1, immediateMin: 0, immediateMax: 0 });
});
