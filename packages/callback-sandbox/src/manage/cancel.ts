import { toIso } from '../book/toIso.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { findBooking } from './findBooking.ts';
import { isUpcoming, lockOfBooking } from './isUpcoming.ts';

/** Cancels a booking, and says whether there was one to cancel: of that service, if one is named. */
export async function cancel(
  context: SandboxContext,
  id: string,
  service?: string,
): Promise<boolean> {
  return await context.store.transact([lockOfBooking(id)], async (transaction) => {
    const found = await findBooking(context, id, transaction);
    if (!isUpcoming(found, service)) return false;
    await transaction.put({ ...found.booking, cancelledAt: toIso(context.now()) });
    return true;
  });
}
