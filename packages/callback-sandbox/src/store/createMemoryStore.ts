import type { BookingRecord } from './BookingRecord.ts';
import type { BookingFilter, BookingStore, BookingTransaction } from './BookingStore.ts';
import { createBucketCounter } from './createBucketCounter.ts';
import type { IdempotencyKey } from './IdempotencyKey.ts';

/** A store that lasts as long as the process or the page. */
export function createMemoryStore(): BookingStore {
  const bookings = new Map<string, BookingRecord>();
  const keys = new Map<string, IdempotencyKey>();
  const counter = createBucketCounter();
  let last: Promise<unknown> = Promise.resolve();

  const reader = {
    async find(filter: BookingFilter) {
      const one = filter.id === undefined ? undefined : bookings.get(filter.id);
      const among = filter.id === undefined ? bookings.values() : one ? [one] : [];
      return structuredClone([...among].filter((booking) => fits(booking, filter)));
    },
    countByBucket: counter.countByBucket,
  };

  function put(booking: BookingRecord): void {
    counter.forget(bookings.get(booking.id));
    counter.add(booking);
    bookings.set(booking.id, booking);
  }

  function putKey(key: IdempotencyKey, now: string): void {
    // They lie in the order in which they expire, or nearly: it is enough to look at the first ones.
    for (const [name, { expiresAt }] of keys) {
      if (expiresAt > now) break;
      keys.delete(name);
    }
    keys.delete(key.key);
    keys.set(key.key, key);
  }

  /** Writes wait until the step has succeeded: so a step that fails leaves nothing behind. */
  async function run<Result>(
    work: (transaction: BookingTransaction) => Promise<Result>,
  ): Promise<Result> {
    const writes: (() => void)[] = [];
    const result = await work({
      ...reader,
      put: async (booking) => {
        const copy = structuredClone(booking);
        writes.push(() => put(copy));
      },
      getKey: async (key) => structuredClone(keys.get(key)),
      putKey: async (key, now) => {
        const copy = structuredClone(key);
        writes.push(() => putKey(copy, now));
      },
      deleteKey: async (key) => {
        writes.push(() => keys.delete(key));
      },
    });
    for (const write of writes) write();
    return result;
  }

  return {
    ...reader,
    // One step after the other, whatever their locks: in one process none can take long.
    transact(_locks, work) {
      const step = last.then(() => run(work));
      last = step.catch(() => undefined);
      return step;
    },
    async clear() {
      bookings.clear();
      keys.clear();
      counter.clear();
    },
    async close() {},
  };
}

function fits(booking: BookingRecord, filter: BookingFilter): boolean {
  const { createdFrom, dueAfter, dueUntil, ...equal } = filter;
  return (
    Object.entries(equal).every(([name, value]) => booking[name as keyof typeof equal] === value) &&
    // ISO UTC of one shape sorts as text the way it sorts in time.
    (createdFrom === undefined || booking.createdAt >= createdFrom) &&
    (dueAfter === undefined || booking.dueAt > dueAfter) &&
    (dueUntil === undefined || booking.dueAt <= dueUntil)
  );
}
