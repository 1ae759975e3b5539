import { offerBuckets } from '../book/offerBuckets.ts';
import { isOpen } from '../rules/isOpen.ts';
import { listBuckets } from '../rules/listBuckets.ts';
import type { Service } from '../rules/Service.ts';
import type { SandboxContext } from '../SandboxContext.ts';

/** How far ahead a free time is looked for. */
const AHEAD_MS = 14 * 86_400_000;

/** What a queue has to offer now. */
export interface QueueStatus {
  /** Seconds a call would wait; undefined while the office is closed. */
  waitSeconds: number | undefined;
  offerImmediateCallback: boolean;
  offerScheduledCallback: boolean;
}

export async function queueStatus(context: SandboxContext, service: Service): Promise<QueueStatus> {
  const now = context.now();
  const buckets = await offerBuckets(context, service, listBuckets(service, now, now + AHEAD_MS));
  return {
    waitSeconds: waitSeconds(service, now),
    offerImmediateCallback: isOpen(service, now),
    offerScheduledCallback: buckets.some(({ free }) => free > 0),
  };
}

/** How long a call would wait in the queue at an instant; undefined while the office is closed. */
export function waitSeconds(service: Service, instant: number): number | undefined {
  return isOpen(service, instant) ? service.queue.waitSeconds : undefined;
}
