import type { BookingOutcome } from '../book/BookingOutcome.ts';
import type { BookingRequest } from '../book/BookingRequest.ts';
import { book } from '../book/book.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { type Claim, claimKey, createClaim, KeyLost, releaseKey, settleKey } from './claimKey.ts';

/**
 * Books a call, once for each idempotency key: a repeat of the same request gets the same answer, a
 * repeat while the first one runs, or another request under the same key, is refused. Without a key it
 * is just booked.
 */
export async function bookOnce(
  context: SandboxContext,
  request: BookingRequest,
  key: string | undefined,
): Promise<BookingOutcome> {
  if (key === undefined) return await book(context, request);
  const claim = await createClaim(context, key, request);
  const earlier = await claimKey(context.store, claim);
  if (earlier) return earlier;
  try {
    return await bookFor(context, request, claim);
  } catch (error) {
    if (error instanceof KeyLost) return { kind: 'keyInProgress' };
    await releaseKey(context.store, claim).catch(() => undefined);
    throw error;
  }
}

async function bookFor(
  context: SandboxContext,
  request: BookingRequest,
  claim: Claim,
): Promise<BookingOutcome> {
  let settled = false;
  const outcome = await book(context, request, {
    lock: claim.lock,
    // In the step that stores the booking: there is never one without the other.
    settle: async (transaction, id) => {
      await settleKey(transaction, claim, { kind: 'booked', id });
      settled = true;
    },
  });
  if (!settled) {
    await context.store.transact([claim.lock], (transaction) =>
      settleKey(transaction, claim, outcome),
    );
  }
  return outcome;
}
