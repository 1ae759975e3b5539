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

/** A booking that was moved to another time. */
export interface RescheduledCallback extends ScheduledCallback {
  /**
   * Is the old booking gone? `false`: the new one is made, but the old one could not be cancelled, so that
   * two calls may come. Always `true` where the server moves the booking itself (v1). A booking that was not there
   * counts as gone.
   */
  previousCancelled: boolean;
}
