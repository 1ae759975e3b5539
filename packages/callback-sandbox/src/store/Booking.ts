/** Where a call stands. It moves by the clock; nobody is called. */
export type BookingState =
  /** Waits for its desired time. */
  | 'SCHEDULED'
  /** Waits for an agent. */
  | 'QUEUED'
  /** An agent is sought. */
  | 'ROUTING'
  /** The call is under way. */
  | 'PROCESSING'
  /** Over, or cancelled. */
  | 'COMPLETED';

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
  /** Why it is `COMPLETED`, where that needs saying. */
  reason?: 'CANCELLED';
}
