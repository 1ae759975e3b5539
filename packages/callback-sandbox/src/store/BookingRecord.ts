import type { Booking } from './Booking.ts';

/** A booking as it is stored. Its state is not: that follows from the clock. */
export interface BookingRecord extends Omit<Booking, 'state' | 'reason'> {
  /** Digits of the number, without `+` or `00` in front: by them two writings of a number are the same. */
  phoneDigits: string;
  /** `userData.clientRequestId` where it is text that names one request. */
  clientRequestId?: string;
  /** Start of the bucket it takes a place in, ISO UTC. Absent: a call as soon as possible. */
  bucketStart?: string;
  /** When it enters the queue: its desired time, or the moment of the booking. ISO UTC. */
  dueAt: string;
  /** When it was cancelled, ISO UTC. A cancelled booking takes no place. */
  cancelledAt?: string;
}
