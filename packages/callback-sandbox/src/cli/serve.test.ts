import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { ServeCommand } from './readArguments.ts';
import { serve } from './serve.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callback-sandbox-'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(folder, { recursive: true }));

/** The message a server does not start with. */
async function complaintOf(command: Partial<ServeCommand>): Promise<string> {
  const defaults = { kind: 'serve', port: 0, host: '127.0.0.1', store: 'memory' } as const;
  const rest = { data: join(folder, 'data'), config: undefined, faults: false, seedDemo: false };
  return await serve({ ...defaults, ...rest, ...command }).then(
    () => 'started',
    (error: Error) => error.message,
  );
}

it.each([
  ['{', 'is not a JSON object'],
  ['[]', 'is not a JSON object'],
  ['{"apikeys":"x"}', 'unknown field "apikeys": did you mean apikey?'],
  ['{"store":"memory"}', 'store is "memory": give an object with the methods'],
  ['{"services":{"a":{"timeZone":"Mars"}}}', 'services.a.timeZone is "Mars"'],
])('does not start with the configuration %s', async (text, why) => {
  const config = join(folder, 'config.json');
  await writeFile(config, text);
  expect(await complaintOf({ config })).toContain(why);
  // Told before a database is opened.
  expect(await complaintOf({ config, store: 'pglite' })).toContain(why);
});

it('does not start without the configuration it was told of', async () => {
  expect(await complaintOf({ config: join(folder, 'none.json') })).toContain('ENOENT');
});

it.each([
  ['', 'Set DATABASE_URL for --store postgres'],
  ['mysql://localhost', 'must begin with postgres://'],
  [
    'postgres://bob:SECRET@127.0.0.1:1/x',
    'Cannot use the PostgreSQL server: connect ECONNREFUSED 127.0.0.1:1',
  ],
])('does not start with DATABASE_URL=%s, and does not show it', async (url, why) => {
  vi.stubEnv('DATABASE_URL', url);
  const complaint = await complaintOf({ store: 'postgres' });
  expect(complaint).toContain(why);
  expect(complaint).not.toContain('SECRET');
});

it('does not start on an address that is none of this machine', async () => {
  expect(await complaintOf({ host: '192.0.2.1' })).toContain('--host 127.0.0.1');
});
