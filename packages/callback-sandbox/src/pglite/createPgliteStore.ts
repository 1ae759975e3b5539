import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { dataDir } from '@electric-sql/pglite-prepopulatedfs';
import { createSqlStore } from '../sql/createSqlStore.ts';
import type { Row, SqlDatabase } from '../sql/SqlDatabase.ts';
import type { BookingStore } from '../store/BookingStore.ts';
import { lockFolder } from './lockFolder.ts';

/** Where a PGlite store keeps its data. */
export interface PgliteStoreOptions {
  /** Folder of the data; made when it is not there. Default: none, the data goes with the process. */
  folder?: string | undefined;
}

/**
 * A store that keeps bookings in a folder, with PostgreSQL compiled into this process: no server is
 * needed. For Node. One process at a time may have the folder.
 *
 * What has been acknowledged is written to the operating system before the answer goes out, so it
 * survives the end of the process, however sudden. It is not forced to the disk: it may not survive
 * the machine losing its power.
 *
 * @throws Error when the folder is in use, or cannot be read; the message says what to do.
 *
 * @example
 * ```ts
 * const store = await createPgliteStore({ folder: '.callback-sandbox' });
 * const sandbox = createSandbox({ store });
 * await sandbox.close(); // lets go of the folder
 * ```
 */
export async function createPgliteStore({
  folder,
}: PgliteStoreOptions = {}): Promise<BookingStore> {
  if (folder === undefined) return await createSqlStore(toDatabase(await createData()));
  const release = await lockFolder(folder);
  try {
    const database = toDatabase(await open(folder));
    const store = await createSqlStore({
      ...database,
      close: async () => {
        await database.close();
        await release();
      },
    });
    return store;
  } catch (error) {
    await release();
    throw error;
  }
}

async function open(folder: string): Promise<PGlite> {
  const path = join(folder, 'data');
  try {
    return existsSync(path) ? await PGlite.create(path) : await createData(path);
  } catch (error) {
    throw new Error(
      `Cannot read the data in ${folder}. Delete that folder to begin anew, or choose another.`,
      { cause: error },
    );
  }
}

/** Unpacks an empty database: making one takes four times as long. */
async function createData(path?: string): Promise<PGlite> {
  const loadDataDir = await dataDir();
  return await PGlite.create({ loadDataDir, ...(path !== undefined && { dataDir: path }) });
}

function toDatabase(database: PGlite): SqlDatabase {
  return {
    query: async (statement, values) =>
      (await database.query<Row>(statement, values && [...values])).rows,
    transact: (work) =>
      database.transaction((transaction) =>
        work(
          async (statement, values) =>
            (await transaction.query<Row>(statement, values && [...values])).rows,
        ),
      ),
    close: () => database.close(),
  };
}
