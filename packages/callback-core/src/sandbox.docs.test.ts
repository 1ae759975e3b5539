import { createSandbox, type Sandbox } from 'callback-sandbox';
import { describe, expect, it } from 'vitest';
import { type CallbackClient, createCallbackClient } from './index.ts';
import { readPage } from './testing/readPage.ts';
import { runExample } from './testing/runExample.ts';

const examples = readPage(new URL('../../callback-sandbox/README.md', import.meta.url))
  .code('ts')
  // Recipes of faults have tests of their own.
  .filter((code) => code.includes("from 'callback-core'") && !code.includes('x-sandbox-fault'));
const [forVitest = '', forStorybook = ''] = examples;

describe('the README of the sandbox', () => {
  it('has two recipes with this client', () => {
    expect(examples).toHaveLength(2);
  });

  it('has a recipe for Vitest that is a test that passes', async () => {
    const tests: Promise<void>[] = [];
    const run = (_title: string, test: () => Promise<void>) => tests.push(test());
    await runExample(forVitest, { createSandbox, createCallbackClient, expect, it: run });
    expect(tests).toHaveLength(1);
    await tests[0];
  });

  it('has a recipe for Storybook that makes a client that books', async () => {
    const made: { sandbox?: Sandbox; client?: CallbackClient } = {};
    const code = forStorybook.replace(/^export const (\w+) = /gm, 'const $1 = made.$1 = ');
    await runExample(code, { createSandbox, createCallbackClient, made });
    const booked = await made.client?.schedule({ phonenumber: '+12025550111' });
    expect(await made.sandbox?.bookings()).toMatchObject([{ id: booked?.id, apiVersion: 'v1' }]);
  });
});
