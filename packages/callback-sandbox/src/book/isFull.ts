import type { Service } from '../rules/Service.ts';
import type { BookingReader } from '../store/BookingStore.ts';
import { toIso } from './toIso.ts';

/** Whether a bucket has no place left. */
export async function isFull(
  reader: BookingReader,
  service: Service,
  bucketStart: string,
): Promise<boolean> {
  const counts = await reader.countByBucket({
    service: service.name,
    from: bucketStart,
    to: toIso(Date.parse(bucketStart) + 1),
  });
  return (counts.get(bucketStart) ?? 0) >= service.capacity;
}
