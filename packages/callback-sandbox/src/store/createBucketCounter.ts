import type { BookingRecord } from './BookingRecord.ts';
import type { BookingReader } from './BookingStore.ts';

/** Counts bookings by bucket as they come and go, so that an availability need not look at each. */
export interface BucketCounter extends Pick<BookingReader, 'countByBucket'> {
  add(booking: BookingRecord): void;
  forget(booking: BookingRecord | undefined): void;
  clear(): void;
}

export function createBucketCounter(): BucketCounter {
  const countsByService = new Map<string, Map<string, number>>();

  function change(booking: BookingRecord | undefined, by: number): void {
    if (booking?.bucketStart === undefined || booking.cancelledAt !== undefined) return;
    const counts = countsByService.get(booking.service) ?? new Map<string, number>();
    const count = (counts.get(booking.bucketStart) ?? 0) + by;
    if (count > 0) counts.set(booking.bucketStart, count);
    else counts.delete(booking.bucketStart);
    countsByService.set(booking.service, counts);
  }

  return {
    add: (booking) => change(booking, 1),
    forget: (booking) => change(booking, -1),
    async countByBucket({ service, from, to }) {
      const counts = [...(countsByService.get(service) ?? [])];
      return new Map(counts.filter(([start]) => start >= from && start < to));
    },
    clear: () => countsByService.clear(),
  };
}
