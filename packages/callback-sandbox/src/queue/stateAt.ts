import type { Queue, Service } from '../rules/Service.ts';
import type { Booking, BookingState } from '../store/Booking.ts';
import type { BookingRecord } from '../store/BookingRecord.ts';

/** The queue of bookings whose service is not configured any more. */
const NO_QUEUE: Queue = { name: '', waitSeconds: 0, ringSeconds: 0, talkSeconds: 0 };

/** Where a booking stands at an instant. */
export function stateAt(
  booking: BookingRecord,
  service: Service | undefined,
  now: number,
): BookingState {
  if (booking.cancelledAt !== undefined) return 'COMPLETED';
  const { waitSeconds, ringSeconds, talkSeconds } = service?.queue ?? NO_QUEUE;
  const seconds = (now - Date.parse(booking.dueAt)) / 1000;
  if (seconds < 0) return 'SCHEDULED';
  if (seconds < waitSeconds) return 'QUEUED';
  if (seconds < waitSeconds + ringSeconds) return 'ROUTING';
  return seconds < waitSeconds + ringSeconds + talkSeconds ? 'PROCESSING' : 'COMPLETED';
}

/** A booking as it is shown: with its state, without what only the store needs. */
export function toBooking(
  { phoneDigits, clientRequestId, bucketStart, dueAt, cancelledAt, ...shown }: BookingRecord,
  state: BookingState,
): Booking {
  return { ...shown, state, ...(cancelledAt !== undefined && { reason: 'CANCELLED' }) };
}
