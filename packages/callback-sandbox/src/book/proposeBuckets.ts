import { listBuckets } from '../rules/listBuckets.ts';
import type { Service } from '../rules/Service.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { OfferedBucket } from './OfferedBucket.ts';
import { offerBuckets } from './offerBuckets.ts';

const WEEK_MS = 7 * 86_400_000;
const PROPOSALS = 6;

/** The free buckets nearest to an instant, within a week of it, earliest first. */
export async function proposeBuckets(
  context: SandboxContext,
  service: Service,
  wanted: number,
): Promise<OfferedBucket[]> {
  const near = listBuckets(service, wanted - WEEK_MS, wanted + WEEK_MS);
  const free = (await offerBuckets(context, service, near)).filter((bucket) => bucket.free > 0);
  return free
    .sort((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted))
    .slice(0, PROPOSALS)
    .sort((a, b) => a.start - b.start);
}
