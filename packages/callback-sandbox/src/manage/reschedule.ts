import type { TimeRefusal } from '../book/BookingOutcome.ts';
import { type AllowedTime, checkTime } from '../book/checkTime.ts';
import { isFull } from '../book/isFull.ts';
import { lockOfBucket } from '../book/listLocks.ts';
import { propose, type Unavailable } from '../book/propose.ts';
import { toIso } from '../book/toIso.ts';
import type { Service } from '../rules/Service.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { findBooking } from './findBooking.ts';
import { isUpcoming, lockOfBooking } from './isUpcoming.ts';

/** What became of the wish to move a booking. `gone`: there is none to move. */
export type RescheduleOutcome =
  | { kind: 'moved' }
  | { kind: 'gone' }
  | { kind: 'unknownService' }
  | TimeRefusal;

/** A wish to move a booking. */
export interface RescheduleRequest {
  id: string;
  service: string;
  /** ISO 8601 with a zone; nothing of it is checked yet. */
  desiredTime: string;
}

/** Moves a booking to another time, or says why not; then it stays where it is. */
export async function reschedule(
  context: SandboxContext,
  { id, service: name, desiredTime }: RescheduleRequest,
): Promise<RescheduleOutcome> {
  const service = context.services.get(name);
  if (!service) return { kind: 'unknownService' };
  if (!isUpcoming(await findBooking(context, id), name)) return { kind: 'gone' };
  const check = checkTime(service, desiredTime, context.now());
  if (check.kind !== 'allowed') return await propose(context, service, check);
  return await propose(context, service, await move(context, service, { id, time: check.time }));
}

async function move(
  context: SandboxContext,
  service: Service,
  { id, time }: { id: string; time: AllowedTime },
): Promise<Unavailable | { kind: 'moved' | 'gone' }> {
  const bucketStart = toIso(time.bucket);
  const locks = [lockOfBooking(id), lockOfBucket(service.name, bucketStart)];
  return await context.store.transact(locks, async (transaction) => {
    const found = await findBooking(context, id, transaction);
    if (!isUpcoming(found, service.name)) return { kind: 'gone' };
    // Within its bucket a booking moves in the place it has.
    const stays = found.booking.bucketStart === bucketStart;
    if (!stays && (await isFull(transaction, service, bucketStart))) {
      return { kind: 'full', wanted: time.instant };
    }
    const desiredTime = toIso(time.instant);
    await transaction.put({ ...found.booking, desiredTime, dueAt: desiredTime, bucketStart });
    return { kind: 'moved' };
  });
}
