import { expect, it } from 'vitest';
import { closestSlots } from './closestSlots.ts';

const at = (time: string, capacity = 1) => ({ startTime: `2026-11-24T${time}:00.000Z`, capacity });

it('takes the nearest free slots and lists them in their order', () => {
  const slots = [at('08:00'), at('09:00', 0), at('09:30'), at('10:00'), at('10:30'), at('15:00')];
  const near = closestSlots(slots, '2026-11-24T10:00:00.000Z', 3);
  expect(near.map((slot) => slot.startTime.slice(11, 16))).toEqual(['08:00', '09:30', '10:30']);
});
