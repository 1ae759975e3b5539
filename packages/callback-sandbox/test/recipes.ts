import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The TypeScript under a heading of the README, and no other. */
export function recipe(heading: string): string {
  const [, section = ''] = readme.split(new RegExp(`^##+ ${heading}$`, 'm'));
  const [, code] = /```ts\n([\s\S]*?)```/.exec(section.split(/^##+ /m)[0] ?? '') ?? [];
  if (code === undefined) throw new Error(`the README has no TypeScript under ${heading}`);
  return code;
}

/** The example in a comment of a source file, by its path below `src`. */
export function exampleOf(file: string): string {
  const source = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');
  const [, code] = /```ts\n([\s\S]*?) \* ```/.exec(source) ?? [];
  if (code === undefined) throw new Error(`${file} has no example`);
  return code.replace(/^ \* ?/gm, '');
}

/** First column of the table that has a name in its first row. */
export function namesOfTable(first: string): string[] {
  const start = readme.indexOf(`\n| \`${first}\` `);
  const [table = ''] = readme.slice(start).split('\n\n');
  return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}

/** Runs a recipe as it is printed; what it imports is given by name. Resolves with what it declares as `names`. */
export async function runRecipe(
  code: string,
  given: object,
  names: readonly string[] = [],
  // biome-ignore lint/suspicious/noExplicitAny: recipes declare values of many types.
): Promise<Record<string, any>> {
  const body = code.replace(/^import .*$/gm, '').replace(/^export /gm, '');
  const script = await transformWithOxc(
    `async () => {${body}; return { ${names.join(', ')} };}`,
    'recipe.ts',
  );
  const call = `return (${script.code.replace(/;\s*$/, '')})()`;
  return await new Function(...Object.keys(given), call)(...Object.values(given));
}
