import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeStore } from '../../test/describeStore.ts';
import { expectSaneAnswers } from '../../test/expectSaneAnswers.ts';
import { openSandbox } from '../../test/openSandbox.ts';
import { exampleOf, runRecipe } from '../../test/recipes.ts';
import { startPostgres, type TestPostgres, whyNoPostgres } from '../../test/startPostgres.ts';
import { createSandbox } from '../createSandbox.ts';
import type { BookingStore } from '../store/BookingStore.ts';
import { createPostgresStore } from './createPostgresStore.ts';

const missing = whyNoPostgres();
if (missing !== undefined) process.stderr.write(`Tests with PostgreSQL are skipped. ${missing}\n`);

describe.skipIf(missing !== undefined)('the store in a PostgreSQL server', () => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  const open = (): Promise<BookingStore> => createPostgresStore({ url: server.url });

  it('is set up once by ten processes that start at the same time', async () => {
    const stores = await Promise.all(Array.from({ length: 10 }, open));
    const sql = postgres(server.url);
    expect(await sql`select version from callback_sandbox.migrations`).toEqual([{ version: 1 }]);
    await sql.end();
    await Promise.all(stores.map((store) => store.close()));
  });

  it('refuses tables that a newer version made', async () => {
    const sql = postgres(server.url);
    await sql`insert into callback_sandbox.migrations values (99)`;
    await expect(open()).rejects.toThrow(
      /^Cannot use the PostgreSQL server: .*newer callback-sandbox/,
    );
    await sql`delete from callback_sandbox.migrations where version = 99`;
    await sql.end();
  });

  it('is used as the example shows', async () => {
    const code = exampleOf('postgres/createPostgresStore.ts');
    await runRecipe(code, { createSandbox, createPostgresStore: open });
  });

  it('answers whatever comes', async () => {
    const store = await open();
    await expectSaneAnswers(openSandbox({ store, uniqueClientRequestIds: true }), 1000);
    await store.close();
  });

  describe('that is set up', () => describeStore(open));
});

it.each(['', 'mysql://127.0.0.1/x', '127.0.0.1:5432'])('wants no URL such as %j', async (url) => {
  await expect(createPostgresStore({ url })).rejects.toThrow('must begin with postgres://');
});

it('says why the server cannot be used, without its URL', async () => {
  const url = 'postgres://bob:SECRET@127.0.0.1:1/x';
  const error = await createPostgresStore({ url }).catch((reason: Error) => reason);
  expect(String(error)).toContain('connect ECONNREFUSED 127.0.0.1:1');
  expect(String(error)).not.toContain('SECRET');
});
