import type { Booking } from '../store/Booking.ts';

/** A wish for a call, as it came in: nothing of it is checked yet. */
export interface BookingRequest {
  apiVersion: Booking['apiVersion'];
  service: string;
  phoneNumber: string;
  /** Absent: as soon as possible. */
  desiredTime: string | undefined;
  userData: Record<string, unknown>;
}
