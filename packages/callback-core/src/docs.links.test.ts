import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readPage } from './testing/readPage.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const list = (folder: string) =>
  readdirSync(join(root, folder)).map((name) => join(root, folder, name));
const pages = [
  ...[...list('.'), ...list('docs'), ...list('docs/decisions')].filter((file) =>
    file.endsWith('.md'),
  ),
  ...list('packages').map((folder) => join(folder, 'README.md')),
];

/** Places of a page that a link can lead to, as GitHub names them. */
const anchorsOf = (file: string) =>
  [
    ...readPage(file)
      .text.replace(/^```.*?^```/gms, '')
      .matchAll(/^#+ (.*)$/gm),
  ].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** What is wrong with a link that stands in a file. */
function checkLink(file: string, link: string): string[] {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(file, '..', path);
  if (!existsSync(target)) return [`${file}: ${link} leads nowhere`];
  if (anchor === undefined) return [];
  const page = statSync(target).isDirectory() ? join(target, 'README.md') : target;
  return anchorsOf(page).includes(anchor) ? [] : [`${file}: ${link} has no such place`];
}

it('has no link in a page that leads nowhere', () => {
  const links = pages.flatMap((file) =>
    [...readPage(file).text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => ({ file, link })),
  );
  const own = links.filter(({ link }) => !/^[a-z]+:/.test(link));
  expect(own.length).toBeGreaterThan(40);
  expect(own.flatMap(({ file, link }) => checkLink(file, link))).toEqual([]);
});
