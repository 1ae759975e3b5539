import { toRecord } from '../book/toRecord.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { BookingSpan, BookingTransaction } from '../store/BookingStore.ts';

/** A number that belongs to nobody. */
const phoneNumber = '+1 202 555 0123';

/**
 * A server on which others take what is left of a time just before a booking is stored. In the same step:
 * nobody can come in between, and where nothing is stored nothing is taken.
 */
export function takeSlotFirst(context: SandboxContext): SandboxContext {
  const { store } = context;
  return {
    ...context,
    checkThenInsert: false,
    store: {
      ...store,
      transact: (locks, work) =>
        store.transact(locks, (transaction) =>
          work({
            ...transaction,
            countByBucket: (span) => takeAll(context, transaction, span),
          }),
        ),
    },
  };
}

/** A step counts the bucket that it is about to take a place in, and no other. */
async function takeAll(
  { services, now }: SandboxContext,
  transaction: BookingTransaction,
  span: BookingSpan,
): Promise<ReadonlyMap<string, number>> {
  const capacity = services.get(span.service)?.capacity ?? 0;
  const bucket = Date.parse(span.from);
  const request = { apiVersion: 'v3', service: span.service, phoneNumber, userData: {} } as const;
  const taken = (await transaction.countByBucket(span)).get(span.from) ?? 0;
  for (let left = capacity - taken; left > 0; left -= 1) {
    const time = { instant: bucket, bucket };
    await transaction.put(
      toRecord({ ...request, desiredTime: span.from }, { phoneNumber, now: now(), time }),
    );
  }
  return new Map([[span.from, Math.max(capacity, taken)]]);
}
