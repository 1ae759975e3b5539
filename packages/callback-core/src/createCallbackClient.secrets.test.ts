import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { createCallbackClient } from './createCallbackClient.ts';
import { type CallbackErrorCode, errorKinds } from './errors/errorKinds.ts';
import { catchError } from './testing/catchError.ts';
import { entries } from './testing/entries.ts';
import { faults } from './testing/faults.ts';
import { findClosedPort } from './testing/findClosedPort.ts';
import { type HeardEvent, recordEvents } from './testing/recordEvents.ts';
import { type Fault, startFaultServer } from './testing/startFaultServer.ts';
import { type Answer, startServer } from './testing/startServer.ts';

const apikey = 'SECRET-0123456789';
const headers = { authorization: `Bearer ${apikey}` };
const NAMES = [
  ...(['scheduled', 'scheduleError', 'availableSlots', 'availabilityError'] as const),
  ...(['schedulePending', 'retry', 'scheduleSettled', 'duplicateDetected'] as const),
];
const phonenumber = '4150009999';
const firstname = 'Firstname-Canary';

const ways = (['v1', 'v3'] as const).flatMap((apiVersion) =>
  entries.map((entry) => ({ apiVersion, name: entry[0], create: entry[1] })),
);

interface Provocation {
  apiVersion: 'v1' | 'v3';
  dataURL: string;
  signal?: AbortSignal;
  serviceName?: string | undefined;
  idempotency?: 'header';
}

/** Fails one booking and a question of each kind, and returns all that came out of it. */
async function provoke({ signal, ...config }: Provocation, create = createCallbackClient) {
  const client = create(
    { serviceName: 'sales', apikey, headers, ajaxTimeout: 300, scheduleTimeout: 600, ...config },
    { random: () => 0 },
  );
  const heard: HeardEvent[] = [];
  for (const name of NAMES) client.on(name, (event) => heard.push({ name, event }));
  const booking = await catchError(client.schedule({ phonenumber, firstname }, { signal }));
  const question = await catchError(client.availability({ numberOfDays: 1 }, { signal }));
  const lookup = await catchError(client.retrieve('abc', { signal }));
  const wait = await catchError(client.waitTime({ queue: 'vq' }, { signal }));
  return { client, errors: [booking, question, lookup, wait], heard };
}

/** Everything a program or a person could make of a value. */
function exhaust(value: unknown): string {
  const seen = [
    inspect(value, { depth: 10, showHidden: true }),
    JSON.stringify(value),
    String(value),
  ];
  if (value instanceof Error) {
    seen.push(value.stack ?? '', inspect(structuredClone(value), { depth: 10, showHidden: true }));
    seen.push(inspect(value.cause, { depth: 10 }));
  }
  return seen.join('\n');
}

function expectNoSecret(values: readonly unknown[]): void {
  for (const value of values) expect(exhaust(value)).not.toContain(apikey);
}

/** An error itself holds nothing of the person; the events name the request by design. */
function expectNoPerson(errors: readonly unknown[]): void {
  for (const error of errors) {
    expect(exhaust(error)).not.toContain(phonenumber);
    expect(exhaust(error)).not.toContain(firstname);
  }
}

describe.each(ways)('the key of a $apiVersion client of $name', ({ apiVersion, create }) => {
  const answers: Answer[] = [
    ...[200, 302, 400, 401, 403, 404, 408, 409, 429, 500, 503].map((status) => ({ status })),
    ...['Availability', 'Number', 'Resource', 'ServiceUnavailable'].map((name) => ({
      status: 400,
      body: { exception: `x.CallbackException${name}`, message: 'words' },
    })),
    { status: 400, body: { availability: {} } },
    ...[501, 503, 1103, 7030, 7036, 7037, 7040, 7041, 7042].map((code) => ({
      status: 400,
      body: { status: { code } },
    })),
  ];

  it('is in nothing that comes out of an answer', async () => {
    const log = vi.spyOn(console, 'error');
    for (const answer of answers) {
      const { origin, seen } = await startServer(answer);
      const { client, errors, heard } = await provoke(
        { apiVersion, dataURL: `${origin}/x` },
        create,
      );
      expectNoSecret([client, ...errors, ...heard]);
      expectNoPerson(errors);
      expect(seen.length).toBeGreaterThan(0);
      for (const { url, headers } of seen) {
        expect(Object.values(headers)).toContain(apikey);
        expect(url).not.toContain(apikey);
      }
    }
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  it('is in nothing that comes out of a broken exchange', async () => {
    const names = new Set<string>();
    for (const fault of Object.values<Fault>(faults)) {
      const { origin } = await startFaultServer(fault);
      const { client, errors, heard } = await provoke(
        { apiVersion, dataURL: `${origin}/x` },
        create,
      );
      expectNoSecret([client, ...errors, ...heard]);
      expectNoPerson([...errors, ...heard.filter(({ name }) => name === 'retry')]);
      for (const { name } of heard) names.add(name);
    }
    expect([...names].sort()).toEqual([
      'availabilityError',
      'retry',
      'scheduleError',
      'schedulePending',
    ]);
    const closed = await provoke({ apiVersion, dataURL: await findClosedPort() }, create);
    const signal = AbortSignal.abort();
    const aborted = await provoke({ apiVersion, dataURL: 'http://host/x', signal }, create);
    for (const { client, errors, heard } of [closed, aborted]) {
      expectNoSecret([client, ...errors, ...heard]);
      expectNoPerson(errors);
    }
  });

  it('is in nothing that comes out of a function for headers', async () => {
    const bad = [
      () => Promise.reject(new Error(apikey)),
      () => ({ authorization: `${apikey}\n` }),
      () => ({ [`${apikey} `]: 'x' }),
    ];
    for (const refuse of bad) {
      const config = { apiVersion, dataURL: 'http://host', serviceName: 's', headers: refuse };
      const client = create(config);
      const error = await catchError(client.schedule({ phonenumber }));
      expect(error).toMatchObject({ booked: 'no', retry: 'fix' });
      expectNoSecret([client, error]);
    }
  });

  it('is in nothing that comes out of a success', async () => {
    const body =
      apiVersion === 'v1'
        ? { _id: 'abc' }
        : { status: { code: 0 }, data: { id: 'abc', slots: [] } };
    const { origin, seen } = await startServer({ body });
    const client = create({ apiVersion, dataURL: origin, serviceName: 's', apikey });
    const heard: readonly HeardEvent[] = recordEvents(client);
    const booked = await client.schedule({ phonenumber });
    const free = await client.availability({ numberOfDays: 1 });
    expectNoSecret([
      client,
      booked,
      free,
      ...heard,
      ...seen.map(({ url, body: sent }) => [url, sent]),
    ]);
    expect(heard.map(({ name }) => name)).toEqual(['scheduled', 'availableSlots']);
  });
});

it('provokes every error that a server or a network can cause', async () => {
  const met = new Set<CallbackErrorCode>();
  const collect = async (provocation: Provocation) => {
    for (const { code } of (await provoke(provocation)).errors) met.add(code);
  };
  const statuses = [200, 302, 400, 401, 404, 408, 429, 500];
  for (const status of statuses) {
    const { origin } = await startServer({ status });
    await collect({ apiVersion: 'v1', dataURL: origin });
  }
  for (const code of [7030, 7041, 7042]) {
    const { origin } = await startServer({ status: 400, body: { status: { code } } });
    await collect({ apiVersion: 'v3', dataURL: origin });
  }
  const exception = 'CallbackExceptionServiceUnavailable';
  const limited = await startServer({ status: 503, body: { exception } });
  await collect({ apiVersion: 'v1', dataURL: limited.origin });
  const broken = await startFaultServer(faults.resetBeforeHeaders);
  await collect({ apiVersion: 'v1', dataURL: broken.origin });
  await collect({ apiVersion: 'v1', dataURL: await findClosedPort() });
  await collect({ apiVersion: 'v1', dataURL: 'http://host', signal: AbortSignal.abort() });
  await collect({ apiVersion: 'v3', dataURL: 'http://host', serviceName: undefined });

  for (const status of [409, 422]) {
    const { origin } = await startServer({ status });
    await collect({ apiVersion: 'v1', dataURL: origin, idempotency: 'header' });
  }

  const elsewhere = ['NO_FORM_DATA', 'NO_QUERY', 'VALIDATION', 'OFFLINE', 'ABORTED'];
  elsewhere.push('UNRESOLVED_ATTEMPT');
  expect([...met, ...elsewhere].sort()).toEqual(Object.keys(errorKinds).sort());
});
