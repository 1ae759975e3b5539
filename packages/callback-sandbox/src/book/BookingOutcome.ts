import type { Booking } from '../store/Booking.ts';
import type { OfferedBucket } from './OfferedBucket.ts';

/** What became of a wish for a call. Each protocol has its own words for each. */
export type BookingOutcome =
  | { kind: 'booked'; booking: Booking }
  | { kind: 'unknownService' }
  | { kind: 'badNumber' }
  | { kind: 'badTime' }
  | { kind: 'pastTime' }
  /** The bucket has no place left. */
  | { kind: 'full'; proposals: readonly OfferedBucket[] }
  /** The time wanted lies in no bucket. */
  | { kind: 'closedThen'; proposals: readonly OfferedBucket[] }
  /** As soon as possible was wanted, and nobody is there. */
  | { kind: 'closedNow' };
