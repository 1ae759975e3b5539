/** A bucket with what is left of it. */
export interface OfferedBucket {
  /** Instant, milliseconds since 1970. */
  start: number;
  /** Calls that can still be booked. */
  free: number;
  /** Calls that can be booked at all. */
  total: number;
}
