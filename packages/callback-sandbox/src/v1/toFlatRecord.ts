import type { FoundBooking } from '../manage/findBooking.ts';

/** After its desired time a call is not tried for longer than this. */
const EXPIRY_MS = 86_400_000;

/** A booking as v1 shows it: what was attached is flat beside what the service says, which goes first. */
export function toFlatRecord(
  { booking, state }: FoundBooking,
  base: string,
): Record<string, unknown> {
  return {
    ...booking.userData,
    _id: booking.id,
    _service_name: booking.service,
    _customer_number: booking.phoneNumber,
    _desired_time: booking.dueAt,
    _expiration_time: new Date(Date.parse(booking.dueAt) + EXPIRY_MS).toISOString(),
    _callback_state: state,
    ...(booking.cancelledAt !== undefined && { _callback_reason: 'CANCELLED' }),
    _url: `${base}/${booking.id}`,
  };
}
