import type { BookingStore } from '../store/BookingStore.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import type { ServeCommand } from './readArguments.ts';

/** A store, and how a reader is told of it. */
export interface OpenStore {
  store: BookingStore;
  /** Such as `in the folder .callback-sandbox`. */
  place: string;
}

/**
 * Opens the store that was asked for. Databases are loaded only when they are: that takes a while.
 * Throws an Error whose message says what to do.
 */
export async function openStore({ store, data }: ServeCommand): Promise<OpenStore> {
  switch (store) {
    case 'memory':
      return { store: createMemoryStore(), place: 'in memory, gone when this ends' };
    case 'pglite':
      return { store: await openFolder(data), place: `in the folder ${data}` };
    case 'postgres':
      return { store: await openServer(process.env['DATABASE_URL']), place: 'in PostgreSQL' };
    default:
      return store satisfies never;
  }
}

async function openFolder(folder: string): Promise<BookingStore> {
  const { createPgliteStore } = await import('../pglite/createPgliteStore.ts');
  return await createPgliteStore({ folder }).catch(({ message }: Error) => {
    throw new Error(`${message} (--data <folder> chooses another, --store memory needs none.)`);
  });
}

async function openServer(url: string | undefined): Promise<BookingStore> {
  if (!url) {
    throw new Error(
      'Set DATABASE_URL for --store postgres, such as postgres://user:password@host:5432/database.',
    );
  }
  const { createPostgresStore } = await import('../postgres/createPostgresStore.ts');
  return await createPostgresStore({ url });
}
