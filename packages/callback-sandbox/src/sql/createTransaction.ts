import type { BookingOutcome } from '../book/BookingOutcome.ts';
import type { BookingTransaction } from '../store/BookingStore.ts';
import { columns, toValues } from './bookingRow.ts';
import { createReader } from './createReader.ts';
import type { Query } from './SqlDatabase.ts';

const placeholders = columns.map((column, i) =>
  // Text, so that no driver writes the JSON text as JSON once more.
  column === 'user_data' ? `$${i + 1}::text::json` : `$${i + 1}`,
);
const PUT = `insert into callback_sandbox.bookings (${columns.join(', ')})
  values (${placeholders.join(', ')})
  on conflict (id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;

const PUT_KEY = `insert into callback_sandbox.idempotency_keys
    (key, fingerprint, owner, runs_until, expires_at, outcome)
  values ($1, $2, $3, $4, $5, $6::text::json)
  on conflict (key) do update set
    fingerprint = excluded.fingerprint, owner = excluded.owner, runs_until = excluded.runs_until,
    expires_at = excluded.expires_at, outcome = excluded.outcome`;

// Those that another step works on are left to it: waiting for each other might never end.
const FORGET_KEYS = `delete from callback_sandbox.idempotency_keys where key in (
    select key from callback_sandbox.idempotency_keys where expires_at <= $1 for update skip locked)`;

/** One step on an open SQL transaction. */
export function createTransaction(query: Query): BookingTransaction {
  return {
    ...createReader(query),
    async put(booking) {
      await query(PUT, toValues(booking));
    },
    async getKey(key) {
      const [row] = await query('select * from callback_sandbox.idempotency_keys where key = $1', [
        key,
      ]);
      return (
        row && {
          key,
          fingerprint: String(row['fingerprint']),
          owner: String(row['owner']),
          runsUntil: (row['runs_until'] as Date).toISOString(),
          expiresAt: (row['expires_at'] as Date).toISOString(),
          ...(row['outcome'] !== null && { outcome: row['outcome'] as BookingOutcome }),
        }
      );
    },
    async putKey({ key, fingerprint, owner, runsUntil, expiresAt, outcome }, now) {
      await query(FORGET_KEYS, [now]);
      await query(PUT_KEY, [
        key,
        fingerprint,
        owner,
        runsUntil,
        expiresAt,
        outcome === undefined ? null : JSON.stringify(outcome),
      ]);
    },
    async deleteKey(key) {
      await query('delete from callback_sandbox.idempotency_keys where key = $1', [key]);
    },
  };
}
