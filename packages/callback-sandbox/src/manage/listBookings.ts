import { toBooking } from '../queue/stateAt.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { Booking } from '../store/Booking.ts';
import { withState } from './findBooking.ts';

/** All bookings, the oldest first, each in the state it is in now. */
export async function listBookings(context: SandboxContext): Promise<readonly Booking[]> {
  const bookings = await context.store.find({});
  return bookings.map((booking) => toBooking(booking, withState(context, booking).state));
}
