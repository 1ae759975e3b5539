/**
 * A booking that the server confirmed.
 *
 * @example
 * ```ts
 * const booked = await client.schedule({ phonenumber: '4151110000' });
 * console.info(booked.id, booked.desiredTime ?? 'as soon as possible');
 * ```
 */
export interface ScheduledCallback {
  /** The server's name for the booking. */
  id: string;
  /** Booked moment, ISO UTC with milliseconds. Absent: as soon as possible. */
  desiredTime?: string;
  /** The server's JSON, untouched. */
  response: unknown;
}
