import type { FoundBooking } from './findBooking.ts';

/** Whether a booking can still be cancelled or moved: nobody has called yet. */
export function isUpcoming(
  found: FoundBooking | undefined,
  service: string | undefined,
): found is FoundBooking {
  if (!found || (service !== undefined && found.booking.service !== service)) return false;
  return ['SCHEDULED', 'QUEUED', 'ROUTING'].includes(found.state);
}

/** Whoever changes a booking holds this. */
export function lockOfBooking(id: string): string {
  return `booking ${id}`;
}
