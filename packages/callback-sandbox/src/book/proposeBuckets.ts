import { listBuckets } from '../rules/listBuckets.ts';
import type { Service } from '../rules/Service.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { OfferedBucket } from './OfferedBucket.ts';
import { offerBuckets } from './offerBuckets.ts';

const HOUR_MS = 3_600_000;
/** How far around the time wanted is looked, in hours: the next only when there were too few nearer by. */
const REACHES = [12, 48, 168];
const PROPOSALS = 6;

/** The free buckets nearest to an instant, within a week of it, earliest first. */
export async function proposeBuckets(
  context: SandboxContext,
  service: Service,
  wanted: number,
): Promise<OfferedBucket[]> {
  let free: OfferedBucket[] = [];
  for (const reach of REACHES) {
    const near = listBuckets(service, wanted - reach * HOUR_MS, wanted + reach * HOUR_MS);
    free = (await offerBuckets(context, service, near)).filter((bucket) => bucket.free > 0);
    if (free.length >= PROPOSALS) break;
  }
  return free
    .sort((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted))
    .slice(0, PROPOSALS)
    .sort((a, b) => a.start - b.start);
}
