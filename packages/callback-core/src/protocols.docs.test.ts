import { describe, expect, it } from 'vitest';
import type { ApiVersion } from './config/CallbackConfig.ts';
import { createCallbackClient } from './createCallbackClient.ts';
import { catchError } from './testing/catchError.ts';
import { type PageBlock, readDocs } from './testing/readPage.ts';
import { readTable } from './testing/readTable.ts';
import { runExample } from './testing/runExample.ts';
import { type Answer, type SeenRequest, startServer } from './testing/startServer.ts';

const { text, blocks } = readDocs('protocols.md');
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** Headers that belong to a protocol, in the order in which the page writes them. */
const HEADERS = ['apikey', 'x-api-key', 'content-type'];
const PATHS = { v1: '/genesys/1/service/callback/sales', v3: '/engagement/v3/callbacks' };

/** A call of the page, and what follows it: requests and answers in turn. */
interface Conversation {
  code: string;
  requests: string[];
  answers: Answer[];
}

const conversations: Conversation[] = [];
for (const { language, code } of blocks) addTo(conversations.at(-1), { language, code });
const calls = conversations.filter(({ requests }) => requests.length > 0);

function addTo(current: Conversation | undefined, { language, code }: PageBlock): void {
  if (language === 'ts') conversations.push({ code, requests: [], answers: [] });
  else if (code.startsWith('HTTP/1.1')) current?.answers.push(toAnswer(code));
  else current?.requests.push(code.trim());
}

function toAnswer(code: string): Answer {
  const [head = '', body = ''] = code.trim().split('\n\n');
  return { status: Number(head.split(' ')[1]), body };
}

function print({ method, url, headers, body }: SeenRequest): string {
  const known = HEADERS.filter((name) => headers[name] !== undefined);
  const lines = known.map((name) => `${name}: ${headers[name]}`);
  return [`${method} ${url}`, ...lines, '', body].join('\n').replace(UUID, '…').trim();
}

async function start(answer: Parameters<typeof startServer>[0]) {
  const server = await startServer(answer);
  const create = (apiVersion: ApiVersion) =>
    createCallbackClient(
      {
        apiVersion,
        dataURL: server.origin + PATHS[apiVersion],
        apikey: 'KEY',
        serviceName: 'sales',
      },
      { random: () => 0 },
    );
  return { ...server, v1: create('v1'), v3: create('v3') };
}

/** The code of a booking that is answered like this. */
async function codeOf(apiVersion: ApiVersion, answer: Answer): Promise<string> {
  const clients = await start(answer);
  const error = await catchError(clients[apiVersion].schedule({ phonenumber: '4151110000' }));
  return error.code;
}

describe('the page about protocols', () => {
  it.each(calls)('prints what is sent by\n$code', async ({ code, requests, answers }) => {
    let asked = 0;
    const { seen, v1, v3 } = await start(() => answers[asked++] ?? {});
    const said: unknown[] = [];
    await runExample(code, { v1, v3, console: { info: (word: unknown) => said.push(word) } });
    expect(seen.map(print)).toEqual(requests);
    expect(answers).toHaveLength(requests.length);
    if (!code.includes('catch')) return;
    const alternatives = [{ startTime: '2027-04-03T10:05:00.000Z', capacity: 2 }];
    expect(said).toMatchObject([{ code: 'SLOT_TAKEN', alternatives }]);
  });

  it('shows every operation of both', () => {
    const shown = calls.flatMap(({ code }) => [...code.matchAll(/v[13]\.\w+/g)].map(String));
    const v1 = ['schedule', 'availability', 'retrieve', 'cancel', 'reschedule'];
    const v3 = [...v1, 'waitTime', 'queueStatus', 'openFor'];
    // The second half of a reschedule.
    shown.push('v3.cancel');
    const all = [...v1.map((name) => `v1.${name}`), ...v3.map((name) => `v3.${name}`)];
    expect([...new Set(shown)].sort()).toEqual(all.sort());
  });

  it.each(readTable(text, 'exception'))('tells what $exception is', async (row) => {
    const expected = row['code'] === 'as HTTP 404' ? 'SERVICE_NOT_FOUND' : row['code'];
    const body = { exception: `com.genesyslab.gms.${row['exception']}` };
    expect(await codeOf('v1', { status: 400, body })).toBe(expected);
  });

  it.each(readTable(text, 'status.code'))('tells which number is $code', async (row) => {
    const body = { status: { code: Number(row['status.code']) } };
    for (const status of [200, 400, 500]) {
      expect(await codeOf('v3', { status, body })).toBe(row['code']);
    }
  });

  const statuses = readTable(text, 'HTTP status').flatMap((row) =>
    (row['HTTP status'] ?? '')
      .split(', ')
      .map((status) => ({ status, code: row['code of a booking'] })),
  );
  it.each(statuses)('tells what HTTP $status is', async ({ status, code }) => {
    expect(await codeOf('v1', { status: Number(status) })).toBe(code);
    expect(await codeOf('v3', { status: Number(status) })).toBe(code);
  });

  it('tells truly what a status means to other operations', async () => {
    const bad = await start({ status: 400 });
    const gone = await start({ status: 404 });
    const busy = await start({ status: 429, body: { status: { code: 7041 } } });
    const codes = await Promise.all(
      [
        bad.v1.availability({ numberOfDays: 1 }),
        bad.v3.availability({ numberOfDays: 1 }),
        bad.v1.cancel('abc'),
        bad.v3.cancel('abc'),
        gone.v1.retrieve('abc'),
        gone.v3.cancel('abc'),
        gone.v1.reschedule('abc', { phonenumber: '1', desiredTime: new Date(0) }),
        busy.v3.availability({ numberOfDays: 1 }),
      ].map(async (call) => (await catchError(call)).code),
    );
    expect(codes).toEqual([
      'NO_SLOTS',
      'NO_SLOTS',
      'CALLBACK_NOT_FOUND',
      'BAD_REQUEST',
      'CALLBACK_NOT_FOUND',
      'CALLBACK_NOT_FOUND',
      'CALLBACK_NOT_FOUND',
      'RATE_LIMITED',
    ]);
  });

  it.each(readTable(text, 'dataURL'))('tells what comes of $dataURL', async (row) => {
    const { dataURL = '', 'what comes of it': outcome = '' } = row;
    const create = () => createCallbackClient({ apiVersion: 'v3', dataURL });
    if (!outcome.startsWith('CONFIG_INVALID')) return expect(create).not.toThrow();
    expect(create).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  });

  it('tells truly that the text for the base has the right address', () => {
    const dataURL = 'https://gapi-use1.genesyscloud.com/engagement/v3';
    const create = () => createCallbackClient({ apiVersion: 'v3', dataURL });
    expect(create).toThrow(`${dataURL}/callbacks`);
  });
});
