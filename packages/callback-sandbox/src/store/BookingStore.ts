import type { BookingRecord } from './BookingRecord.ts';
import type { IdempotencyKey } from './IdempotencyKey.ts';

/** Stretch of time in which bookings are counted. Instants are ISO UTC with milliseconds. */
export interface BookingSpan {
  service: string;
  /** First bucket start that counts. */
  from: string;
  /** First bucket start that no longer counts. */
  to: string;
}

/** Which bookings are wanted: those that fit every member that is there. */
export interface BookingFilter {
  id?: string;
  service?: string;
  clientRequestId?: string;
  phoneDigits?: string;
  /** Booked at this instant or later, ISO UTC. */
  createdFrom?: string;
  /** Entered the queue after this instant, ISO UTC. */
  dueAfter?: string;
  /** Entered the queue at this instant or earlier, ISO UTC. */
  dueUntil?: string;
}

/** What can be read. What is handed out is a copy: changing it changes nothing that is stored. */
export interface BookingReader {
  /** Bookings, the oldest first; cancelled ones too. */
  find(filter: BookingFilter): Promise<readonly BookingRecord[]>;
  /** Bookings by bucket start, without cancelled ones; a bucket without any may be missing. */
  countByBucket(span: BookingSpan): Promise<ReadonlyMap<string, number>>;
}

/** One step: first it reads, then it writes. */
export interface BookingTransaction extends BookingReader {
  /** Stores a booking, in place of one with the same id. */
  put(booking: BookingRecord): Promise<void>;
  getKey(key: string): Promise<IdempotencyKey | undefined>;
  /** Stores a key, in place of the same one, and forgets those that expire at or before `now`. */
  putKey(key: IdempotencyKey, now: string): Promise<void>;
  deleteKey(key: string): Promise<void>;
}

/** Keeps bookings, and the answers given to idempotency keys. */
export interface BookingStore extends BookingReader {
  /**
   * Runs a step whole or not at all: when `work` rejects, nothing of it is stored, and the promise
   * rejects with the same. Of the steps that have a lock in common none begins before the other has
   * been stored: two customers never get the last place. What has resolved survives a crash of the
   * process, in stores that outlive it.
   */
  transact<Result>(
    locks: readonly string[],
    work: (transaction: BookingTransaction) => Promise<Result>,
  ): Promise<Result>;
  /** Forgets all bookings and keys. */
  clear(): Promise<void>;
  /** Lets go of what the store holds. */
  close(): Promise<void>;
}
