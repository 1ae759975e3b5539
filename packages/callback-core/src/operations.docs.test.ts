import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as core from './index.ts';
import { readDocs } from './testing/readPage.ts';
import { runExample } from './testing/runExample.ts';
import { startBookingServer } from './testing/startBookingServer.ts';

const blocks = readDocs('operations.md').code('ts');
const isProtocol = (code: string) => code.includes(': CallbackProtocol');
const examples = blocks.filter((code) => !isProtocol(code));

/** Operations that v1 lacks. */
const V3_ONLY = ['waitTime', 'queueStatus', 'openFor'];
const operationsOf = (code: string) =>
  [...code.matchAll(/client\.(\w+)\(/g)].map(([, name]) => name);

async function run(code: string, apiVersion: 'v1' | 'v3') {
  const server = await startBookingServer();
  const dataURL = server.origin + (apiVersion === 'v1' ? '/x' : '/callbacks');
  const client = core.createCallbackClient({ apiVersion, dataURL, serviceName: 'sales' });
  const said: unknown[] = [];
  const given = { ...core, client, console: { info: (...words: unknown[]) => said.push(words) } };
  await runExample(code, given);
  return { said, server };
}

describe('the page about operations', () => {
  it('has an example of every operation', () => {
    const shown = new Set(examples.flatMap(operationsOf));
    expect([...shown].sort()).toEqual(
      ['cancel', 'openFor', 'queueStatus', 'reschedule', 'retrieve', 'waitTime'].sort(),
    );
  });

  it.each(examples)('has an example that runs over v3:\n%s', async (code) => {
    const { said, server } = await run(code, 'v3');
    expect(server.seen.length).toBeGreaterThan(0);
    expect(said).not.toEqual([]);
    expect(said.flat()).not.toContain(undefined);
  });

  it.each(examples)(
    'has an example that runs over v1, where v1 has the operation:\n%s',
    async (code) => {
      if (operationsOf(code).some((name) => V3_ONLY.includes(name ?? ''))) {
        await expect(run(code, 'v1')).rejects.toMatchObject({ code: 'NOT_SUPPORTED' });
        return;
      }
      const { said } = await run(code, 'v1');
      expect(said).not.toEqual([]);
    },
  );

  it('prints the protocol of another back end as it is tested', () => {
    const file = new URL('testing/ticketProtocol.ts', import.meta.url);
    const source = readFileSync(file, 'utf8').replace("'../index.ts'", "'callback-core'");
    expect(blocks.filter(isProtocol)).toEqual([source]);
  });
});
