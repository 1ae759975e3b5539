import type { BookingTransaction } from '../store/BookingStore.ts';
import { type Candidate, findObstacle, type Obstacle } from './findObstacle.ts';
import { listLocks } from './listLocks.ts';

/** What else belongs to the step that stores a booking: the answer to an idempotency key. */
export interface Settlement {
  lock: string;
  /** Stores the answer, or throws when it may no longer be given: then nothing is booked either. */
  settle(transaction: BookingTransaction, id: string): Promise<void>;
}

/** Stores a booking unless something stands in its way. Looking and storing are one step. */
export async function storeBooking(
  candidate: Candidate,
  settlement?: Settlement,
): Promise<Obstacle> {
  const { context, booking } = candidate;
  const put = async (transaction: BookingTransaction): Promise<Obstacle> => {
    await settlement?.settle(transaction, booking.id);
    await transaction.put(booking);
    return { kind: 'booked', id: booking.id };
  };
  if (context.checkThenInsert) {
    const obstacle = await findObstacle(context.store, candidate);
    if (obstacle) return obstacle;
    await new Promise((resolve) => setTimeout(resolve, 5));
    return await context.store.transact([], put);
  }
  const locks = [...listLocks(candidate), ...(settlement ? [settlement.lock] : [])];
  return await context.store.transact(
    locks,
    async (transaction) => (await findObstacle(transaction, candidate)) ?? (await put(transaction)),
  );
}
