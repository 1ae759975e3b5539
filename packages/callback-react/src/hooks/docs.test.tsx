import { expect, it } from 'vitest';
import * as hooks from '../hooks.ts';

const texts = import.meta.glob<string>('../../../../docs/hooks/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = new Map(Object.entries(texts).map(([path, text]) => [path.split('/').pop(), text]));
const examples = import.meta.glob<string>('../testing/examples/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const read = (file: string): string => files.get(file) ?? '';
const pages = Object.keys(texts)
  .map((path) => path.split('/').pop() ?? '')
  .filter((file) => file !== 'README.md');

it('has a page for every hook, and for nothing else', () => {
  const names = Object.keys(hooks).filter((name) => name.startsWith('use'));
  expect(pages.sort()).toEqual(names.map((name) => `${name}.md`).sort());
  for (const name of names) expect(read('README.md')).toContain(`[${name}](${name}.md)`);
});

it.each(pages)('says the same things in the same order: %s', (page) => {
  const text = read(page);
  expect(text).toContain(`import { ${page.replace('.md', '')} } from 'callback-react/hooks';`);
  expect([...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([
    'Usage',
    'Parameters',
    'Returns',
    'Errors',
    'See also',
  ]);
});

it.each(pages)('shows an example that is tested as it is printed: %s', (page) => {
  const sources = Object.values(examples).map((source) =>
    source.replace("'../../hooks.ts'", "'callback-react/hooks'"),
  );
  const [, printed = ''] = /```tsx\n(.*?)```/s.exec(read(page)) ?? [];
  expect(printed).toContain(page.replace('.md', ''));
  expect(sources).toContain(printed);
});

it('names every function of options that there is', () => {
  const named = new Set([...read('README.md').matchAll(/`(\w+Options)`/g)].map(([, name]) => name));
  const exported = Object.keys(hooks).filter((name) => name.endsWith('Options'));
  expect([...named].sort()).toEqual(exported.sort());
});
