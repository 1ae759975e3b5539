import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import * as sandbox from 'callback-sandbox';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../../callback-sandbox/src/cli/listen.ts';
import { createCallbackClient } from './index.ts';
import { runExample } from './testing/runExample.ts';

const readme = readFileSync(new URL('../../callback-sandbox/README.md', import.meta.url), 'utf8');
const section = readme.split(/^### /m).find((part) => part.startsWith('Recipes of faults')) ?? '';
const recipes = [...section.matchAll(/\*\*(.+?)\*\*.*?```ts\n(.*?)```/gs)].map(
  ([, title = '', code = '']) => ({ title, code }),
);

describe('the recipes of the sandbox run as they are printed', () => {
  let url = '';
  let server: Server | undefined;

  beforeEach(async () => {
    const served = sandbox.createSandbox({ faults: true });
    ({ url, server } = await listen(served, { port: 0, host: '127.0.0.1', faults: true }));
  });
  afterEach(() => {
    server?.close();
    server?.closeAllConnections();
  });

  it.each(recipes)('$title', async ({ code }) => {
    const here = code.replaceAll('http://127.0.0.1:8787', url);
    await runExample(here, { ...sandbox, createCallbackClient, expect });
  });

  it('all of them', () => expect(recipes).toHaveLength(5));
});
