import type { TimeSlot } from '../answer/Availability.ts';
import type { FakeAnswer } from './createFakeTransport.ts';

type FakeSlot = Pick<TimeSlot, 'startTime' | 'capacity'>;

/**
 * Answers as a v1 service writes them.
 *
 * @example
 * ```ts
 * const slots = [{ startTime: '2027-06-01T07:30:00.000Z', capacity: 3 }];
 * const transport = createFakeTransport([v1Answers.slots(slots), v1Answers.booked()]);
 * ```
 */
export const v1Answers = {
  /** The call is booked. */
  booked: (id = 'fake-id'): FakeAnswer => ({ body: { _id: id } }),
  /** Free times. */
  slots: (slots: readonly FakeSlot[]): FakeAnswer => ({ body: toMap(slots) }),
  /** The wanted time is gone; others are proposed. */
  slotTaken: (alternatives: readonly FakeSlot[] = []): FakeAnswer => ({
    status: 400,
    body: { message: 'The slot is full', availability: toMap(alternatives) },
  }),
} as const;

function toMap(slots: readonly FakeSlot[]): Record<string, number> {
  return Object.fromEntries(slots.map(({ startTime, capacity }) => [startTime, capacity]));
}
