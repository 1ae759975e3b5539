import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';
import * as entry from './index.ts';

it('has these public names', () => {
  expect(Object.keys(entry)).toEqual(['createSandbox', 'faults']);
});

/** Every module that a page loads with `createSandbox`, by path, with its text. */
async function follow(
  file: string,
  seen = new Map<string, string>(),
): Promise<Map<string, string>> {
  if (seen.has(file)) return seen;
  const text = await readFile(file, 'utf8');
  seen.set(file, text);
  for (const [, path = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
    await follow(resolve(dirname(file), path), seen);
  }
  return seen;
}

it('runs in a browser: no Node, no database', async () => {
  const files = await follow(`${import.meta.dirname}/index.ts`);
  expect(files.size).toBeGreaterThan(50);
  for (const [file, text] of files) {
    expect(text, file).not.toMatch(/from '(node:|@hono\/node-server|@electric-sql|postgres)/);
    expect(text, file).not.toMatch(/\b(process|Buffer)\.\w/);
  }
});
