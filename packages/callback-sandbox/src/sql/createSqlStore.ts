import type { BookingStore } from '../store/BookingStore.ts';
import { createReader } from './createReader.ts';
import { createTransaction } from './createTransaction.ts';
import { migrate } from './migrate.ts';
import type { SqlDatabase } from './SqlDatabase.ts';

/** Keeps bookings in a PostgreSQL, in the schema `callback_sandbox`. */
export async function createSqlStore(database: SqlDatabase): Promise<BookingStore> {
  await migrate(database);
  return {
    ...createReader(database.query),
    transact: (locks, work) =>
      database.transact(async (query) => {
        // In one order for all, so that no two wait for each other. Each sees what the one before it
        // has stored, because at READ COMMITTED every statement looks anew.
        for (const lock of [...locks].sort()) {
          // As JSON: a text with a NUL, which anybody can write into an address, is none to PostgreSQL.
          const text = JSON.stringify(lock);
          await query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [text]);
        }
        return await work(createTransaction(query));
      }),
    clear: () =>
      // Not truncate: that makes files anew, which takes PGlite many times as long.
      database.transact(async (query) => {
        await query('delete from callback_sandbox.bookings');
        await query('delete from callback_sandbox.idempotency_keys');
      }),
    close: () => database.close(),
  };
}
