import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleOf, namesOfTable, recipe, runRecipe } from '../test/recipes.ts';
import { startCli } from '../test/startCli.ts';
import { usage } from './cli/usage.ts';
import { createSandbox } from './createSandbox.ts';
import { optionsSchema } from './options/optionsSchema.ts';
import { createPgliteStore } from './pglite/createPgliteStore.ts';
import { rulesShape } from './rules/serviceRulesSchema.ts';

const given = { createSandbox };

it('starts in five lines', async () => {
  const { answer, booking } = await runRecipe(recipe('Start'), given, ['answer', 'booking']);
  expect(await answer.json()).toEqual({ _id: booking.id });
  expect(booking).toMatchObject({ phoneNumber: '4151110000', state: 'QUEUED' });
});

it('names every option, every rule and every argument, and no other', () => {
  expect(namesOfTable('services').sort()).toEqual(Object.keys(optionsSchema.shape).sort());
  expect(namesOfTable('timeZone').sort()).toEqual(Object.keys(rulesShape).sort());
  const named = namesOfTable('--port <number>').flatMap((name) => /--[\w-]+/.exec(name) ?? []);
  const known = [...usage.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, name]) => name);
  expect([...named, '--version'].sort()).toEqual(known.sort());
});

it('shows a configuration that is right', async () => {
  const { sandbox } = await runRecipe(recipe('Configuration'), given, ['sandbox']);
  expect(await sandbox.bookings()).toEqual([]);
});

it('shows how to keep bookings in a folder, in a comment too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'callback-sandbox-'));
  const inFolder = { ...given, createPgliteStore: () => createPgliteStore({ folder }) };
  await runRecipe(recipe('Where bookings are kept'), inFolder);
  await runRecipe(exampleOf('pglite/createPgliteStore.ts'), inFolder);
  await rm(folder, { recursive: true });
});

it('has examples in comments that run', async () => {
  const { answer } = await runRecipe(exampleOf('createSandbox.ts'), given, ['answer']);
  expect(answer.status).toBe(200);
  const { office } = await runRecipe(exampleOf('rules/ServiceRules.ts'), given, ['office']);
  expect(await createSandbox({ services: { office } }).bookings()).toEqual([]);
});

describe('the recipe', () => {
  it('of a time that was taken ends in the refusal', async () => {
    const { taken } = await runRecipe(recipe('The time was taken'), given, ['taken']);
    expect(taken.status).toBe(429);
    const { status, data } = await taken.json();
    expect(status.code).toBe(7041);
    expect(Object.keys(data.slots)).toHaveLength(6);
  });

  it('of an office that is closed ends in the refusal', async () => {
    const { closed } = await runRecipe(recipe('The office is closed'), given, ['closed']);
    expect(closed.status).toBe(400);
    expect((await closed.json()).exception).toMatch(/Availability$/);
  });

  it('for Playwright is a test that passes against the command line', async () => {
    const cli = startCli(['--port', '0', '--store', 'memory']);
    const url = await cli.url;
    const code = recipe('Playwright').replace('http://127.0.0.1:8789', url);
    /** What the recipe uses of Playwright's `request`. */
    const request = {
      get: (to: string) => fetch(to),
      post: (to: string, { form, data }: { form?: Record<string, string>; data?: object } = {}) =>
        fetch(to, {
          method: 'POST',
          ...(form && { body: new URLSearchParams(form) }),
          ...(data && {
            body: JSON.stringify(data),
            headers: { 'content-type': 'application/json' },
          }),
        }),
    };
    const tests: Promise<void>[] = [];
    const run = (_title: string, test: (fixtures: object) => Promise<void>): unknown =>
      tests.push(test({ request }));
    await runRecipe(code, { expect, test: run });
    expect(tests).toHaveLength(1);
    await tests[0];
    cli.process.kill('SIGTERM');
    await cli.ended;
  });
});
