import type { BookingFilter, BookingReader } from '../store/BookingStore.ts';
import { toBooking } from './bookingRow.ts';
import type { Query } from './SqlDatabase.ts';

/** How each member of a filter is asked. */
const CONDITIONS: Readonly<Record<keyof BookingFilter, string>> = {
  id: 'id =',
  service: 'service =',
  clientRequestId: 'client_request_id =',
  phoneDigits: 'phone_digits =',
  createdFrom: 'created_at >=',
  dueAfter: 'due_at >',
  dueUntil: 'due_at <=',
};

/** Reads bookings, in a transaction or outside of any. */
export function createReader(query: Query): BookingReader {
  return {
    async find(filter) {
      const wanted = Object.entries(filter).filter(([, value]) => value !== undefined);
      const conditions = wanted.map(
        ([name], i) => `${CONDITIONS[name as keyof BookingFilter]} $${i + 1}`,
      );
      const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
      const rows = await query(
        `select * from callback_sandbox.bookings ${where} order by seq`,
        wanted.map(([, value]) => value),
      );
      return rows.map(toBooking);
    },

    async countByBucket({ service, from, to }) {
      const rows = await query(
        `select bucket_start, count(*)::int as taken from callback_sandbox.bookings
         where service = $1 and bucket_start >= $2 and bucket_start < $3 and cancelled_at is null
         group by bucket_start`,
        [service, from, to],
      );
      return new Map(
        rows.map((row) => [(row['bucket_start'] as Date).toISOString(), Number(row['taken'])]),
      );
    },
  };
}
