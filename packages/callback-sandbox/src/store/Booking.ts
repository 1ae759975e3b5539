/** `SCHEDULED`: waits for its desired time. `QUEUED`: as soon as possible, waits for an agent. */
export type BookingState = 'SCHEDULED' | 'QUEUED';

/** A call that was booked. */
export interface Booking {
  /** UUID; `_id` in v1, `data.id` in v3. */
  id: string;
  /** Protocol it was booked with. */
  apiVersion: 'v1' | 'v3';
  /** Name of the service. */
  service: string;
  /** Number as the customer gave it. */
  phoneNumber: string;
  /** Instant the customer wants the call, ISO UTC with milliseconds. Absent: as soon as possible. */
  desiredTime?: string;
  /** Everything the customer's page attached, names included. */
  userData: Record<string, unknown>;
  /** Instant of the booking, ISO UTC with milliseconds. */
  createdAt: string;
  state: BookingState;
}
