import { toIso } from '../book/toIso.ts';
import { listBuckets } from '../rules/listBuckets.ts';
import type { Service } from '../rules/Service.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { BookingReader } from '../store/BookingStore.ts';

/** One bucket in so many has a place left. */
const RARITY = 7;

/** A server on which one time in seven has one place left, and all others none. */
export function fillNearly(context: SandboxContext): SandboxContext {
  const { store, services } = context;

  const countByBucket =
    (reader: BookingReader): BookingReader['countByBucket'] =>
    async (span) => {
      const counts = new Map(await reader.countByBucket(span));
      const service = services.get(span.service);
      if (!service) return counts;
      for (const start of listBuckets(service, Date.parse(span.from), Date.parse(span.to))) {
        const others = isLeft(service, start) ? service.capacity - 1 : service.capacity;
        counts.set(toIso(start), (counts.get(toIso(start)) ?? 0) + others);
      }
      return counts;
    };

  return {
    ...context,
    store: {
      ...store,
      countByBucket: countByBucket(store),
      transact: (locks, work) =>
        store.transact(locks, (transaction) =>
          work({ ...transaction, countByBucket: countByBucket(transaction) }),
        ),
    },
  };
}

function isLeft({ bucketMinutes }: Service, start: number): boolean {
  return Math.floor(start / (bucketMinutes * 60_000)) % RARITY === 0;
}
