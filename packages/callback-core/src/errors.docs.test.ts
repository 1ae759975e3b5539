import { describe, expect, it } from 'vitest';
import type { CallbackErrorDetails } from './errors/CallbackError.ts';
import { CallbackError } from './errors/CallbackError.ts';
import { errorKinds, type Retry } from './errors/errorKinds.ts';
import { answerExample } from './testing/answerExample.ts';
import { readDocs } from './testing/readPage.ts';
import { readTable } from './testing/readTable.ts';
import { runOn } from './testing/runOn.ts';
import { startServer } from './testing/startServer.ts';

const { text, code } = readDocs('errors.md');
const [first = '', ...others] = code('ts');
const run = async (example: string) => runOn((await startServer(answerExample)).origin, example);

/** Whatever an error may have; a member that is missing here does not compile. */
const DETAILS: Readonly<Record<Exclude<keyof CallbackErrorDetails, 'operation'>, true>> = {
  message: true,
  booked: true,
  retry: true,
  httpStatus: true,
  serverCode: true,
  serverMessage: true,
  corrId: true,
  retryAfterMs: true,
  alternatives: true,
  fieldErrors: true,
  response: true,
};
const RETRIES: Readonly<Record<Retry, true>> = { auto: true, user: true, fix: true, never: true };

describe('the page about errors', () => {
  const rows = readTable(text, 'code');

  it('has one row for each code, with its verdict', () => {
    const shown = rows.map(({ code: name, booked, retry }) => [name, { booked, retry }]);
    expect(shown).toEqual(Object.entries(errorKinds));
  });

  it('says for each code when it comes and what to tell the customer', () => {
    for (const row of rows) {
      expect(row['when'], row['code']).not.toBe('');
      expect(row['what to tell the customer'], row['code']).toMatch(/[.)]$/);
    }
  });

  it('never says "failed" to a customer of what is not known, nor that nothing was booked', () => {
    const unknown = rows.filter(({ booked }) => booked === 'unknown');
    const words = unknown.map((row) => row['what to tell the customer']);
    expect(words).toHaveLength(7);
    for (const sentence of words)
      expect(sentence).not.toMatch(/fail|nothing was booked|not booked/i);
  });

  it('has a row for each member of an error', () => {
    const own = Object.keys(new CallbackError('TIMEOUT', { operation: 'schedule', message: '' }));
    const names = new Set([...own, ...Object.keys(DETAILS)]);
    expect(
      readTable(text, 'member')
        .map(({ member }) => member)
        .sort(),
    ).toEqual([...names].sort());
  });

  it('has a row for each kind of retry', () => {
    expect(readTable(text, 'retry').map(({ retry }) => retry)).toEqual(Object.keys(RETRIES));
  });

  it.each(readTable(text, 'serverCode'))('tells truly what $serverCode is', async (row) => {
    const body = { status: { code: Number(row['serverCode']) } };
    const server = await startServer({ status: 400, body });
    const example = "await client.schedule({ phonenumber: '12' })";
    await expect(runOn(server.origin, example)).rejects.toMatchObject({
      code: row['code'],
      serverCode: Number(row['serverCode']),
    });
  });

  it('begins with an example that offers other times', async () => {
    const slot = { startTime: '2027-04-03T10:05:00.000Z', capacity: 2 };
    expect((await run(first)).said).toEqual([['free instead:', [slot]]]);
  });

  it('has an example that finds the words for a number of the server, and one for every code', async () => {
    const said = await Promise.all(others.map(async (example) => (await run(example)).said));
    expect(said).toEqual([
      [['This does not look like a phone number. Please check it.']],
      [['correct']],
    ]);
  });
});
