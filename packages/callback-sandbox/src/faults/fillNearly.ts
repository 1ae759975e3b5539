import { toIso } from '../book/toIso.ts';
import { listBuckets } from '../rules/listBuckets.ts';
import type { Service } from '../rules/Service.ts';
import type { SandboxContext } from '../SandboxContext.ts';

/** One bucket in so many has a place left. */
const RARITY = 7;

/** A server on which one time in seven has one place left, and all others none. */
export function fillNearly(context: SandboxContext): SandboxContext {
  const { store, services } = context;
  return {
    ...context,
    store: {
      ...store,
      async insertIfFree(booking, place) {
        const service = services.get(booking.service);
        if (!service || !isLeft(service, Date.parse(place.bucketStart))) return false;
        return await store.insertIfFree(booking, { ...place, capacity: 1 });
      },
      async countByBucket(span) {
        const counts = new Map(await store.countByBucket(span));
        const service = services.get(span.service);
        if (!service) return counts;
        for (const start of listBuckets(service, Date.parse(span.from), Date.parse(span.to))) {
          const taken = counts.get(toIso(start)) ?? 0;
          const others = isLeft(service, start) ? service.capacity - 1 : service.capacity;
          counts.set(toIso(start), taken + others);
        }
        return counts;
      },
    },
  };
}

function isLeft({ bucketMinutes }: Service, start: number): boolean {
  return Math.floor(start / (bucketMinutes * 60_000)) % RARITY === 0;
}
