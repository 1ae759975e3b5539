import type { BookingOutcome } from '../book/BookingOutcome.ts';
import type { BookingRequest } from '../book/BookingRequest.ts';
import { createUuid } from '../book/createUuid.ts';
import { toIso } from '../book/toIso.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { BookingStore, BookingTransaction } from '../store/BookingStore.ts';
import type { IdempotencyKey } from '../store/IdempotencyKey.ts';
import { toFingerprint } from './toFingerprint.ts';

/** A request that has not come to its end by then is taken to have died with its process. */
const PATIENCE_MS = 60_000;

/** The hold of one request on its key. */
export interface Claim extends IdempotencyKey {
  lock: string;
  now: string;
}

/** Another request took the key over, because this one took too long. */
export class KeyLost extends Error {
  override readonly name = 'KeyLost';
}

export async function createClaim(
  context: SandboxContext,
  key: string,
  request: BookingRequest,
): Promise<Claim> {
  const now = context.now();
  return {
    key,
    fingerprint: await toFingerprint(request),
    owner: createUuid(),
    now: toIso(now),
    runsUntil: toIso(now + PATIENCE_MS),
    expiresAt: toIso(now + context.idempotencyHours * 3_600_000),
    lock: `key ${key}`,
  };
}

/** Takes the key, or resolves with the answer that it stands in the way with. */
export async function claimKey(
  store: BookingStore,
  claim: Claim,
): Promise<BookingOutcome | undefined> {
  return await store.transact([claim.lock], async (transaction) => {
    const held = await transaction.getKey(claim.key);
    if (held && held.expiresAt > claim.now) {
      if (held.fingerprint !== claim.fingerprint) return { kind: 'keyReused' };
      if (held.outcome) return held.outcome;
      if (held.runsUntil > claim.now) return { kind: 'keyInProgress' };
    }
    await transaction.putKey(toKey(claim), claim.now);
    return undefined;
  });
}

/** Stores the answer. Throws {@link KeyLost} when the key is no longer this request's. */
export async function settleKey(
  transaction: BookingTransaction,
  claim: Claim,
  outcome: BookingOutcome,
): Promise<void> {
  const held = await transaction.getKey(claim.key);
  if (held?.owner !== claim.owner) throw new KeyLost();
  await transaction.putKey({ ...toKey(claim), outcome }, claim.now);
}

/** Lets go of the key after a failure, unless the answer has been stored. */
export async function releaseKey(store: BookingStore, claim: Claim): Promise<void> {
  await store.transact([claim.lock], async (transaction) => {
    const held = await transaction.getKey(claim.key);
    // With an answer the booking was stored after all, and only the news of it was lost.
    if (held?.owner === claim.owner && !held.outcome) await transaction.deleteKey(claim.key);
  });
}

function toKey({ key, fingerprint, owner, runsUntil, expiresAt }: Claim): IdempotencyKey {
  return { key, fingerprint, owner, runsUntil, expiresAt };
}
