import type { Service } from '../rules/Service.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { firstInstant, lastInstant } from './checkTime.ts';
import type { OfferedBucket } from './OfferedBucket.ts';
import { toIso } from './toIso.ts';

/**
 * Tells what is left of each bucket. Those that have begun, that begin within the notice the service
 * needs, or beyond its horizon are left out. `starts` ascend.
 */
export async function offerBuckets(
  context: SandboxContext,
  service: Service,
  starts: readonly number[],
): Promise<OfferedBucket[]> {
  const now = context.now();
  const [earliest, latest] = [firstInstant(service, now), lastInstant(service, now)];
  const ahead = starts.filter((start) => start > now && start >= earliest && start <= latest);
  const [first, last] = [ahead[0], ahead.at(-1)];
  if (first === undefined || last === undefined) return [];
  const counts = await context.store.countByBucket({
    service: service.name,
    from: toIso(first),
    to: toIso(last + 1),
  });
  const taken = new Map([...counts].map(([start, count]) => [Date.parse(start), count]));
  const total = service.capacity;
  return ahead.map((start) => ({
    start,
    free: Math.max(0, total - (taken.get(start) ?? 0)),
    total,
  }));
}
