/** A time at which a call can be booked. */
export interface TimeSlot {
  /** Start, ISO UTC with milliseconds. */
  startTime: string;
  /** Calls that can still be booked, 0 or more. */
  capacity: number;
  /** Calls that can be booked at all, where the server tells. */
  total?: number;
  /** Wall time in the zone asked for, where the server tells. For display; never for reckoning. */
  localTime?: string;
}

/**
 * Free times as the server knows them.
 *
 * @example
 * ```ts
 * const { slots, durationMinutes } = await client.availability({ numberOfDays: 5 });
 * ```
 */
export interface Availability {
  /** Free slots, ascending, each moment once; full ones too where `reportBusy` asked for them. */
  slots: readonly TimeSlot[];
  /** Length of a slot in minutes, where the server tells (v3). */
  durationMinutes?: number;
  /** IANA zone of the service, where the server tells (v3). */
  timezone?: string;
  /** The server's JSON, untouched. */
  response: unknown;
}
