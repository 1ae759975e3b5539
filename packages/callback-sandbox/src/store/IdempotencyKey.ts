import type { BookingOutcome } from '../book/BookingOutcome.ts';

/** What is known of an `Idempotency-Key`. */
export interface IdempotencyKey {
  key: string;
  /** Tells requests apart: the same for the same request, and nothing can be read from it. */
  fingerprint: string;
  /** Who works on it: made anew for each request. */
  owner: string;
  /** Until when the owner may take, ISO UTC. After that another one may start over. */
  runsUntil: string;
  /** When the key is forgotten, ISO UTC. */
  expiresAt: string;
  /** The answer; absent while the request runs. */
  outcome?: BookingOutcome;
}
