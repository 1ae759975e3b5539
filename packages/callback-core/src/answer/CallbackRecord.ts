/**
 * A booking as the server keeps it.
 *
 * @example
 * ```ts
 * const record = await client.retrieve('example');
 * console.info(record.state, record.positionInQueue);
 * ```
 */
export interface CallbackRecord {
  id: string;
  /** The server's word: `SCHEDULED`, `QUEUED`, `ROUTING`, `PROCESSING`, `PAUSED`, `COMPLETED`, or one it adds. */
  state?: string;
  /** Booked moment, ISO UTC with milliseconds. Absent: as soon as possible, or not told. */
  desiredTime?: string;
  /** Place in the queue, where the server tells (v3). */
  positionInQueue?: number;
  /** Seconds until the call, where the server tells (v3). */
  estimatedWaitTime?: number;
  /** The server's JSON, untouched; where it sends a list (v1), this booking's entry of it. */
  response: unknown;
}
