import postgres from 'postgres';
import { createSqlStore } from '../sql/createSqlStore.ts';
import type { Query, SqlDatabase } from '../sql/SqlDatabase.ts';
import type { BookingStore } from '../store/BookingStore.ts';

/** Which PostgreSQL keeps the bookings. */
export interface PostgresStoreOptions {
  /** Such as `postgres://user:password@host:5432/database`. */
  url: string;
}

/**
 * A store that keeps bookings in a PostgreSQL server, 11 or later, in tables of a schema of its own,
 * `callback_sandbox`. For Node, over 10 connections at most. Any number of processes may share one
 * database: no bucket is ever overbooked.
 *
 * @throws Error when the server cannot be used; the message says why, and never shows the URL.
 *
 * @example
 * ```ts
 * const store = await createPostgresStore({ url: 'postgres://127.0.0.1/callbacks' });
 * const sandbox = createSandbox({ store });
 * await sandbox.close(); // closes the connections
 * ```
 */
export async function createPostgresStore({ url }: PostgresStoreOptions): Promise<BookingStore> {
  const sql = connect(url);
  try {
    return await createSqlStore(toDatabase(sql));
  } catch (error) {
    await sql.end({ timeout: 1 });
    const { message } = error as Error;
    throw new Error(`Cannot use the PostgreSQL server: ${message}`, { cause: error });
  }
}

function connect(url: string): postgres.Sql {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new Error(
      'The URL of the PostgreSQL server must begin with postgres://, such as postgres://user:password@host:5432/database.',
    );
  }
  // "Already exists, skipping" is no news.
  return postgres(url, { onnotice: () => undefined, connect_timeout: 10 });
}

function toDatabase(sql: postgres.Sql): SqlDatabase {
  return {
    query: toQuery(sql),
    // The cast undoes a type of the driver that maps results of arrays: ours is none.
    transact: (work) => sql.begin((transaction) => work(toQuery(transaction))) as never,
    close: () => sql.end({ timeout: 5 }),
  };
}

function toQuery(sql: postgres.Sql | postgres.TransactionSql): Query {
  return (statement, values = []) =>
    sql.unsafe(statement, values as postgres.ParameterOrJSON<never>[], { prepare: true });
}
