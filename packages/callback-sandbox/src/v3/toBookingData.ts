import type { FoundBooking } from '../manage/findBooking.ts';
import { findPosition } from '../queue/findPosition.ts';
import type { SandboxContext } from '../SandboxContext.ts';

/** A booking as v3 retrieves it. */
export interface V3Booking {
  id: string;
  /** Absent: as soon as possible. */
  desiredTime?: string;
  callbackState: string;
  callbackReason?: string;
  phoneNumber: string;
  /** 1 is next; only while it waits in the queue. */
  positionInQueue?: number;
  /** Seconds; only while it waits in the queue. */
  estimatedWaitTime?: number;
}

export async function toBookingData(
  context: SandboxContext,
  { booking, state }: FoundBooking,
): Promise<V3Booking> {
  const place = state === 'QUEUED' ? await findPosition(context, booking) : undefined;
  return {
    id: booking.id,
    ...(booking.desiredTime !== undefined && { desiredTime: booking.desiredTime }),
    callbackState: state,
    ...(booking.cancelledAt !== undefined && { callbackReason: 'CANCELLED' }),
    phoneNumber: booking.phoneNumber,
    ...(place && { positionInQueue: place.position, estimatedWaitTime: place.seconds }),
  };
}
