import { expect, it } from 'vitest';

const read = { query: '?raw', import: 'default', eager: true } as const;
const sources = Object.entries({
  ...import.meta.glob<string>('./**/*.css', read),
  ...import.meta.glob<string>(['./**/*.{ts,tsx}', '!./**/*.test.*', '!./testing/**'], read),
});
const [page = ''] = Object.values(import.meta.glob<string>('../../../docs/browsers.md', read));

it('uses every feature that the page about browsers names as its ground', () => {
  const cells = [...page.matchAll(/^\| (`.*?) +\|/gm)].map(([, cell]) => cell ?? '');
  const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.length).toBeGreaterThan(9);
  const text = sources.map(([, source]) => source).join('\n');
  const unused = named.filter((name = '') => !text.includes(name.replace(/…?\)$/, '').trim()));
  expect(unused).toEqual([]);
});
