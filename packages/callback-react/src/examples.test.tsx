import * as query from '@tanstack/react-query';
import { QueryClient } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import * as core from 'callback-core';
import * as React from 'react';
import { transformWithOxc } from 'vite';
import { expect, it } from 'vitest';
import * as hooks from './hooks.ts';
import { openService } from './testing/openService.ts';
import { provide } from './testing/provide.tsx';

const sources = import.meta.glob<string>(
  [
    './hooks/*.ts',
    './query/*.ts',
    './slotPicker/*.ts',
    './provider/*.tsx',
    '!./**/*.test.*',
    '!./**/*.test-d.*',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const examples = Object.entries(sources).flatMap(([file, source]) =>
  [...source.matchAll(/^ +\* ```tsx?\n(.*?)^ +\* ```/gms)].map(([, code = '']) => ({
    file,
    code: code.replace(/^ +\* ?/gm, ''),
  })),
);

/** What examples take for granted. */
const surroundings = {
  ...query,
  ...core,
  ...hooks,
  React,
  apikey: 'key',
  App: Nothing,
  analytics: { track: () => undefined },
};

function Nothing(): null {
  return null;
}

it('has an example for every hook and for all options', () => {
  const shown = examples.map(({ code }) => code).join('\n');
  const names = Object.keys(hooks).filter((name) => /^use|Options$|^moveByKey$/.test(name));
  expect(names.filter((name) => !shown.includes(`${name}(`))).toEqual([]);
});

it.each(examples)('runs the example in a comment as it stands: $file', async ({ code }) => {
  const { client } = openService();
  const booked = await client.schedule({ phonenumber: '4151110000' });
  const { slots } = await client.availability({ numberOfDays: 1 });
  const queryClient = new QueryClient();
  const given = { ...surroundings, client, booked, slots, queryClient, dataURL: client.dataURL };
  const waits = /\bawait\b/.test(code);
  const source = `${waits ? 'async ' : ''}() => {${code}}`;
  const script = await transformWithOxc(source, 'example.tsx', { jsx: { runtime: 'classic' } });
  const call = `return (${script.code.replace(/;\s*$/, '')})()`;
  const run = () => new Function(...Object.keys(given), call)(...Object.values(given));
  if (waits) await run();
  else renderHook(run, { wrapper: provide(client, queryClient) });
});
