import { toDigits } from '../book/toDigits.ts';
import { isRequestId } from '../book/toRecord.ts';
import { findBooking, withState } from '../manage/findBooking.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { BookingRecord } from '../store/BookingRecord.ts';
import { toFlatRecord } from './toFlatRecord.ts';

/** Bookings of one service that are looked for. */
export interface FindRequest {
  service: string;
  /** Members the flat records must have; `!` in front of a value negates it. */
  conditions: Readonly<Record<string, string>>;
  /** URL of the service, without a slash at the end. */
  base: string;
}

/**
 * Flat records that meet every condition, the oldest first; undefined when the conditions do not name
 * what only the one who booked knows: an id, or the `clientRequestId` that was sent along.
 */
export async function find(
  context: SandboxContext,
  { service, conditions, base }: FindRequest,
): Promise<readonly Record<string, unknown>[] | undefined> {
  const candidates = await findCandidates(context, service, conditions);
  return candidates
    ?.filter((booking) => booking.service === service)
    .map((booking) => toFlatRecord(withState(context, booking), base))
    .filter((record) => meets(record, conditions));
}

async function findCandidates(
  context: SandboxContext,
  service: string,
  conditions: FindRequest['conditions'],
): Promise<readonly BookingRecord[] | undefined> {
  const id = plain(conditions['_id']);
  if (id !== undefined) {
    const found = await findBooking(context, id);
    return found ? [found.booking] : [];
  }
  const clientRequestId = plain(conditions['clientRequestId']);
  if (isRequestId(clientRequestId)) return await context.store.find({ service, clientRequestId });
  const number = plain(conditions['_customer_number']);
  if (context.findByNumber && number !== undefined && /^[\d\s()+.-]{3,40}$/.test(number)) {
    return await context.store.find({ service, phoneDigits: toDigits(number) });
  }
  return undefined;
}

/** A value that is wanted, not negated. */
function plain(value: string | undefined): string | undefined {
  return value?.startsWith('!') ? undefined : value;
}

function meets(record: Record<string, unknown>, conditions: FindRequest['conditions']): boolean {
  return Object.entries(conditions).every(([name, value]) =>
    value.startsWith('!')
      ? !isEqual(name, record[name], value.slice(1))
      : isEqual(name, record[name], value),
  );
}

function isEqual(name: string, has: unknown, wanted: string): boolean {
  if (has === undefined || has === null) return false;
  const text = typeof has === 'object' ? JSON.stringify(has) : String(has);
  // Two writings of one number are the same.
  return name === '_customer_number' ? toDigits(text) === toDigits(wanted) : text === wanted;
}
