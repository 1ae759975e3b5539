import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkTypes } from './testing/checkTypes.ts';
import { readDocs, readPage } from './testing/readPage.ts';

const docs = new URL('../../../docs/', import.meta.url);
/** What the examples take for granted. */
const GIVEN = `
  import type { CallbackClient } from 'callback-core';
  declare global {
    const client: CallbackClient;
    const v1: CallbackClient;
    const v3: CallbackClient;
    function getToken(): Promise<string>;
    function readCookie(name: string): string | undefined;
  }
`;

it('prints examples that compile, and a switch that does not when a code is missing', () => {
  const pages = [
    ...readdirSync(docs)
      .filter((name) => name.endsWith('.md'))
      .map(readDocs),
    readPage(new URL('../README.md', import.meta.url)),
  ];
  const examples = pages.flatMap((page) => page.code('ts'));
  const incomplete = examples
    .filter((code) => code.includes("case 'TIMEOUT':"))
    .map((code) => code.replace("case 'TIMEOUT':", ''));
  expect(incomplete).toHaveLength(1);

  const found = checkTypes([...examples, ...incomplete], GIVEN);
  const mistakes = examples.flatMap((code, index) =>
    (found[index] ?? []).map((mistake) => `${mistake}\n${code}`),
  );
  expect(mistakes).toEqual([]);
  expect(found.at(-1)).toEqual([expect.stringMatching(/ending return statement/)]);
}, 120_000);
