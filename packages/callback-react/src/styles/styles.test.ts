import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// Not imported: vitest takes style sheets for empty ones.
const here = import.meta.dirname;
const sheets = readdirSync(here)
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(join(here, name), 'utf8'));
const parts = import.meta.glob<string>(
  ['../**/*.tsx', '!../**/*.test.tsx', '!../**/*.stories.tsx'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const css = sheets.join('\n').replaceAll(/\/\*[\s\S]*?\*\//g, '');
const markup = Object.values(parts).join('\n');
const names = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();

it('has a rule for no class that the markup does not use', () => {
  const used = new Set(names(markup, /\b(cbk-[a-z-]+)/g));
  expect(names(css, /\.(cbk-[a-z-]+)/g).filter((name) => !used.has(name))).toEqual([]);
});

it('declares every token that it uses', () => {
  const declared = new Set(names(css, /(--cbk-[a-z-]+)\s*:/g));
  expect(names(css, /var\((--cbk-[a-z-]+)/g).filter((name) => !declared.has(name))).toEqual([]);
});

it('loads nothing, layers nothing and knows no left and right', () => {
  expect(css).not.toMatch(/url\(|@layer|!important/);
  expect(css).not.toMatch(
    /(margin|padding|border|inset)-(left|right)|[^-](left|right):|text-align:\s*(left|right)/,
  );
});

it('asks for the direction in a way that every bundler leaves alone', () => {
  // Vite writes a list of languages instead of :dir() by default, because browsers of 2023 do not know it.
  expect(css).not.toContain(':dir(');
});

it('writes no style into the markup', () => {
  expect(markup).not.toMatch(/style=\{\{/);
});
