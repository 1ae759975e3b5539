import type { TimeSlot } from '../answer/Availability.ts';
import type { FakeAnswer } from './createFakeTransport.ts';

type FakeSlot = Pick<TimeSlot, 'startTime' | 'capacity' | 'total' | 'localTime'>;

/**
 * Answers as a v3 service writes them, in its envelope.
 *
 * @example
 * ```ts
 * const slots = [{ startTime: '2027-06-01T07:30:00.000Z', capacity: 3 }];
 * const transport = createFakeTransport([v3Answers.slots(slots), v3Answers.booked()]);
 * ```
 */
export const v3Answers = {
  /** The call is booked. */
  booked: (id = 'fake-id'): FakeAnswer => envelope({ id }),
  /** Free times. */
  slots: (slots: readonly FakeSlot[]): FakeAnswer =>
    envelope({ slots: slots.map(({ startTime, ...slot }) => ({ utcTime: startTime, ...slot })) }),
  /** The wanted time is gone; others are proposed. */
  slotTaken: (alternatives: readonly FakeSlot[] = []): FakeAnswer => {
    const entries = alternatives.map(({ startTime, capacity }) => [startTime, String(capacity)]);
    return { status: 429, ...envelope({ slots: Object.fromEntries(entries) }, 7041) };
  },
  /** A refusal by the service's own code, such as 7042 for a closed office. */
  refused: (code: number, status = 400): FakeAnswer => ({ status, ...envelope(undefined, code) }),
} as const;

function envelope(data: unknown, code = 0): { body: unknown } {
  const message = code === 0 ? 'Successful' : 'Refused';
  return { body: { status: { code, message, corrId: 'fake-corr-id' }, data } };
}
