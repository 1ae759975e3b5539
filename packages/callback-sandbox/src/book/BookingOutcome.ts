import type { OfferedBucket } from './OfferedBucket.ts';

/** A time that the service has, or might have, but cannot give. */
export interface UnavailableTime {
  /**
   * `full`: the bucket has no place left. `closedThen`: the time lies in no bucket.
   * `tooSoon`: it is nearer than the notice the service needs.
   */
  kind: 'full' | 'closedThen' | 'tooSoon';
  /** Other times. */
  proposals: readonly OfferedBucket[];
}

/** Why a time cannot be had. `tooFar`: further ahead than can be booked. */
export type TimeRefusal = { kind: 'badTime' | 'pastTime' | 'tooFar' } | UnavailableTime;

/** Why a call was not booked. Each protocol has its own words for each. */
export type BookingRefusal =
  | TimeRefusal
  | { kind: 'unknownService' }
  | { kind: 'badNumber' }
  /** The service does not call this number. */
  | { kind: 'numberNotAllowed' }
  /** The number has booked as many calls today as it may. */
  | { kind: 'numberLimit' }
  /** As soon as possible was wanted, and nobody is there. */
  | { kind: 'closedNow' }
  /** The idempotency key, or request id, belongs to another request. */
  | { kind: 'keyReused' }
  /** A request with this idempotency key is under way: whether it books is not known yet. */
  | { kind: 'keyInProgress' };

/** What became of a wish for a call. It is kept for an idempotency key, so it must be JSON. */
export type BookingOutcome = { kind: 'booked'; id: string } | BookingRefusal;
