import { expect, it } from 'vitest';

const sheets = import.meta.glob<string>('./*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const slots = import.meta.glob<string>('../look/CallbackSlot.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const parts = import.meta.glob<string>(
  ['../**/*.tsx', '!../**/*.test.tsx', '!../**/*.stories.tsx', '!../testing/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const css = Object.values(sheets)
  .join('\n')
  .replaceAll(/\/\*[\s\S]*?\*\//g, '');
const markup = Object.values(parts).join('\n');
const names = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();

const listed = names(Object.values(slots).join(''), /'([a-z-]+)'/g);

it('has a rule for no class that is no slot', () => {
  const known = new Set(listed);
  expect(names(css, /\.cbk-([a-z-]+)/g).filter((name) => !known.has(name))).toEqual([]);
});

it('names every class by its slot, and lists no slot that the markup does not have', () => {
  expect(markup).not.toMatch(/className="cbk-/);
  const calls = names(markup, /\bcbk\(([^)]*)\)/g).join();
  expect(names(calls, /'([a-z-]+)'/g)).toEqual(listed);
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
