import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const { resolve } = createRequire(import.meta.url);
const read = (file: string): string => readFileSync(file, 'utf8');

/** Resets of hosts, by name, as they are published; `house` is ours, of what pages say about elements. */
export const hosts: Readonly<Record<string, string>> = {
  bootstrap: read(resolve('bootstrap/dist/css/bootstrap-reboot.css')),
  tailwind: read(resolve('tailwindcss/preflight.css')),
  house: read(fileURLToPath(new URL('./house.css', import.meta.url))),
};

const sheets: Readonly<Record<string, string>> = {
  'styles.css': read(resolve('callback-react/styles.css')),
  'styles.layer.css': read(resolve('callback-react/styles.layer.css')),
  'order.css': '@layer base, callback, utilities;',
  ...Object.fromEntries(Object.entries(hosts).map(([name, text]) => [`${name}.css`, text])),
  ...Object.fromEntries(
    Object.entries(hosts).map(([name, text]) => [`${name}.base.css`, `@layer base {${text}}`]),
  ),
};

/** Lets a page find the sheets under `/sheets/`. */
export async function serveSheets(page: Page): Promise<void> {
  await page.route('**/sheets/*.css', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return route.fulfill({ contentType: 'text/css', body: sheets[name] ?? '' });
  });
}

/** Gives the page these sheets, in this order, and no others. */
export async function dress(page: Page, names: readonly string[]): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (const link of document.querySelectorAll('link[rel=stylesheet]')) link.remove();
    await Promise.all(
      wanted.map((name) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = `/sheets/${name}`;
        const loaded = new Promise((done) => link.addEventListener('load', done));
        document.head.append(link);
        return loaded;
      }),
    );
  }, names);
}
