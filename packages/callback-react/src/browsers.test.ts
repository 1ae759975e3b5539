import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sources = Object.entries({
  ...import.meta.glob<string>('./**/*.css', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>(['./**/*.{ts,tsx}', '!./**/*.test.*', '!./testing/**'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
});
const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const page = read('../../../docs/browsers.md');

it('uses every feature that the page about browsers names as its ground', () => {
  const cells = [...page.matchAll(/^\| (`.*?) +\|/gm)].map(([, cell]) => cell ?? '');
  const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.length).toBeGreaterThan(9);
  const text = sources.map(([, source]) => source).join('\n');
  const unused = named.filter((name = '') => !text.includes(name.replace(/…?\)$/, '').trim()));
  expect(unused).toEqual([]);
});
