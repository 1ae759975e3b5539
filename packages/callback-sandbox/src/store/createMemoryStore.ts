import type { Booking } from './Booking.ts';
import type { BookingStore } from './BookingStore.ts';

/** A store that lasts as long as the process or the page. */
export function createMemoryStore(): BookingStore {
  const bookings: Booking[] = [];
  const countsByService = new Map<string, Map<string, number>>();

  return {
    // No `await` between looking and storing: that is what makes it one step.
    async insertIfFree(booking, { bucketStart, capacity }) {
      const counts = countsByService.get(booking.service) ?? new Map<string, number>();
      const taken = counts.get(bucketStart) ?? 0;
      if (taken >= capacity) return false;
      countsByService.set(booking.service, counts.set(bucketStart, taken + 1));
      bookings.push(structuredClone(booking));
      return true;
    },
    async insert(booking) {
      bookings.push(structuredClone(booking));
    },
    async countByBucket({ service, from, to }) {
      const counts = [...(countsByService.get(service) ?? [])];
      // ISO UTC of one shape sorts as text the way it sorts in time.
      return new Map(counts.filter(([start]) => start >= from && start < to));
    },
    async list() {
      return structuredClone(bookings);
    },
    async clear() {
      bookings.length = 0;
      countsByService.clear();
    },
  };
}
