import { migrations } from './migrations.ts';
import type { SqlDatabase } from './SqlDatabase.ts';

/** Any number that no other program is likely to lock by. */
const LOCK = 4_152_110_017;

/** Brings a database up to date. Any number of processes may do so at once: one works, the others wait. */
export async function migrate(database: SqlDatabase): Promise<void> {
  await database.transact(async (query) => {
    await query('select pg_advisory_xact_lock($1::bigint)', [LOCK]);
    await query('create schema if not exists callback_sandbox');
    await query('create table if not exists callback_sandbox.migrations (version int primary key)');
    const [newest] = await query('select max(version) as version from callback_sandbox.migrations');
    const done = Number(newest?.['version'] ?? 0);
    if (done > migrations.length) {
      throw new Error(
        `The database was last used by a newer callback-sandbox (its tables are at version ${done}, this one knows ${migrations.length}). Use that version, or another database.`,
      );
    }
    for (const [index, statements] of migrations.entries()) {
      if (index < done) continue;
      for (const statement of statements) await query(statement);
      await query('insert into callback_sandbox.migrations (version) values ($1)', [index + 1]);
    }
  });
}
