import { stateAt } from '../queue/stateAt.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { BookingState } from '../store/Booking.ts';
import type { BookingRecord } from '../store/BookingRecord.ts';
import type { BookingReader } from '../store/BookingStore.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A booking with the state it is in now. */
export interface FoundBooking {
  booking: BookingRecord;
  state: BookingState;
}

/** Looks a booking up by its id, in the store or within a step on it. */
export async function findBooking(
  context: SandboxContext,
  id: string,
  reader: BookingReader = context.store,
): Promise<FoundBooking | undefined> {
  // Nothing else is an id, and not every text can be asked a database for.
  if (!UUID.test(id)) return undefined;
  const [booking] = await reader.find({ id });
  return booking && withState(context, booking);
}

export function withState(context: SandboxContext, booking: BookingRecord): FoundBooking {
  return {
    booking,
    state: stateAt(booking, context.services.get(booking.service), context.now()),
  };
}
