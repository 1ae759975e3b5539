import { toIso } from '../book/toIso.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { BookingRecord } from '../store/BookingRecord.ts';

/** Where a booking stands in its queue. */
export interface QueuePosition {
  /** 1 is next; 0 when it does not wait in the queue, before its time or with an agent. */
  position: number;
  /** Seconds until an agent takes it; 0 when one has. */
  seconds: number;
  /** Calls that wait in the queue. */
  waiting: number;
}

/** Looks where a booking stands; it may be of any state. */
export async function findPosition(
  context: SandboxContext,
  booking: BookingRecord,
): Promise<QueuePosition> {
  const now = context.now();
  const waitMs = (context.services.get(booking.service)?.queue.waitSeconds ?? 0) * 1000;
  const waiting = await listWaiting(context, booking.service, now - waitMs);
  const leavesAt = Date.parse(booking.dueAt) + waitMs;
  return {
    position: waiting.findIndex(({ id }) => id === booking.id) + 1,
    seconds: Math.max(0, Math.ceil((leavesAt - now) / 1000)),
    waiting: waiting.length,
  };
}

async function listWaiting(
  context: SandboxContext,
  service: string,
  since: number,
): Promise<readonly BookingRecord[]> {
  const span = { service, dueAfter: toIso(since), dueUntil: toIso(context.now()) };
  const found = await context.store.find(span);
  return found
    .filter(({ cancelledAt }) => cancelledAt === undefined)
    .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
}
