import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import * as entry from './index.ts';

it('has these public names', () => {
  expect(Object.keys(entry)).toEqual(['createSandbox', 'faults']);
});

it('needs nothing of Node outside the command line', async () => {
  const files = await readdir(import.meta.dirname, { recursive: true });
  const sources = files.filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^cli\b/.test(file));
  expect(sources).toContain('createSandbox.ts');
  for (const file of sources) {
    const text = await readFile(`${import.meta.dirname}/${file}`, 'utf8');
    expect(text, file).not.toMatch(/from '(node:|@hono\/node-server)|\b(process|Buffer)\b\./);
  }
});
