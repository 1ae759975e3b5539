import type { Booking } from './Booking.ts';

/** A place in a bucket: bookings of the same service and start share its capacity. */
export interface BucketPlace {
  /** Start of the bucket, ISO UTC with milliseconds. */
  bucketStart: string;
  /** Bookings the bucket holds at most. */
  capacity: number;
}

/** Stretch of time in which bookings are counted. Instants are ISO UTC with milliseconds. */
export interface BookingSpan {
  service: string;
  /** First bucket start that counts. */
  from: string;
  /** First bucket start that no longer counts. */
  to: string;
}

/** Keeps bookings. What it hands out is a copy: changing it changes nothing that is stored. */
export interface BookingStore {
  /**
   * Stores a booking unless its bucket is full, and says whether it did. Looking and storing are one
   * step that no other call can come between: two customers never get the last place.
   */
  insertIfFree(booking: Booking, place: BucketPlace): Promise<boolean>;
  /** Stores a booking that takes no place in a bucket: a call as soon as possible. */
  insert(booking: Booking): Promise<void>;
  /** Bookings by bucket start; a bucket without any may be missing. */
  countByBucket(span: BookingSpan): Promise<ReadonlyMap<string, number>>;
  /** All bookings, oldest first. */
  list(): Promise<readonly Booking[]>;
  /** Forgets all bookings. */
  clear(): Promise<void>;
}
