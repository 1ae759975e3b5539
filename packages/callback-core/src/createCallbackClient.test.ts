import { describe, expect, it, vi } from 'vitest';
import type { CallbackConfig } from './config/CallbackConfig.ts';
import { createCallbackClient } from './createCallbackClient.ts';
import { catchError } from './testing/catchError.ts';
import { faults } from './testing/faults.ts';
import { findClosedPort } from './testing/findClosedPort.ts';
import { recordEvents } from './testing/recordEvents.ts';
import { startFaultServer } from './testing/startFaultServer.ts';
import { type Answer, startServer } from './testing/startServer.ts';

const phonenumber = '4151110000';
const time = '2027-04-03T09:00:00.000Z';
const query = { startDate: time, numberOfDays: '5', maxTimeSlots: 20 };
const form = {
  phonenumber,
  firstname: 'Bob',
  lastname: 'Jones',
  email: 'b.jones@mail.com',
  subject: 'product questions',
};

async function startV1(answer: Answer, config: Partial<CallbackConfig> = {}) {
  const { origin, seen } = await startServer(answer);
  const dataURL = `${origin}/genesys/1/service/callback/sales`;
  return { seen, client: createCallbackClient({ dataURL, ...config }) };
}

async function startV3(answer: Answer, config: Partial<CallbackConfig> = {}) {
  const { origin, seen } = await startServer(answer);
  const dataURL = `${origin}/engagement/v3/callbacks`;
  const client = createCallbackClient({
    apiVersion: 'v3',
    dataURL,
    serviceName: 'sales',
    ...config,
  });
  return { seen, client };
}

describe('a v1 client', () => {
  it('books by one form-encoded POST and resolves with the id', async () => {
    const { client, seen } = await startV1(
      { body: { _id: 'abc' } },
      { apikey: 'k', userData: { site: 'configured', firstname: 'configured', plan: { a: 1 } } },
    );
    const booked = await client.schedule({
      ...form,
      desiredTime: time,
      userData: { site: 'here' },
    });

    expect(booked).toEqual({ id: 'abc', desiredTime: time, response: { _id: 'abc' } });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/genesys/1/service/callback/sales' });
    expect(seen[0]?.headers).toMatchObject({
      apikey: 'k',
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
    });
    expect(seen[0]?.headers).not.toHaveProperty('x-api-key');
    expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toEqual({
      _customer_number: phonenumber,
      _desired_time: time,
      firstname: 'Bob',
      lastname: 'Jones',
      email: 'b.jones@mail.com',
      subject: 'product questions',
      site: 'here',
      plan: '{"a":1}',
    });
  });

  it.each<[string, object]>([
    ['desiredTime as text', { desiredTime: '2027-04-03T11:00:00+0200' }],
    ['desiredTime as Date', { desiredTime: new Date(time) }],
    ['desiredtime as text', { desiredtime: time }],
    ['desiredtime as Date', { desiredtime: new Date(time) }],
  ])('sends %s in UTC with milliseconds', async (_, given) => {
    const { client, seen } = await startV1({ body: { _id: 'abc' } });
    await client.schedule({ phonenumber, ...given });
    expect(new URLSearchParams(seen[0]?.body).get('_desired_time')).toBe(time);
  });

  it('asks for free times by one GET', async () => {
    const body = { '2027-04-03T09:05:00.000Z': 1, [time]: '2', '2027-04-03T09:10:00.000Z': 0 };
    const { client, seen } = await startV1({ body }, { apikey: 'k' });
    expect(await client.availability(query)).toEqual({
      slots: [
        { startTime: time, capacity: 2 },
        { startTime: '2027-04-03T09:05:00.000Z', capacity: 1 },
      ],
      response: body,
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.method).toBe('GET');
    expect(seen[0]?.headers).toMatchObject({ apikey: 'k' });
    const url = new URL(seen[0]?.url ?? '', 'http://host');
    expect(url.pathname).toBe('/genesys/1/service/callback/sales/availability');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      start: time,
      'number-of-days': '5',
      'max-time-slots': '20',
    });
  });

  it('offers the times that the server proposes for one that is taken', async () => {
    const { client } = await startV1({ status: 400, body: { availability: { [time]: 3 } } });
    expect(await catchError(client.schedule({ phonenumber }))).toMatchObject({
      code: 'SLOT_TAKEN',
      booked: 'no',
      retry: 'fix',
      httpStatus: 400,
      alternatives: [{ startTime: time, capacity: 3 }],
    });
  });
});

describe('a v3 client', () => {
  const confirmed = {
    status: { code: 0, message: 'Successful', corrId: 'c' },
    data: { id: 'abc' },
  };

  it('books by one JSON POST and resolves with the id', async () => {
    const { client, seen } = await startV3(
      { body: confirmed },
      { apikey: 'k', userData: { site: 'configured', plan: { a: 1 } } },
    );
    const booked = await client.schedule({
      ...form,
      desiredTime: new Date(time),
      userData: { site: 'here' },
    });

    expect(booked).toEqual({ id: 'abc', desiredTime: time, response: confirmed });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/engagement/v3/callbacks/create' });
    expect(seen[0]?.headers).toMatchObject({
      'x-api-key': 'k',
      'content-type': 'application/json',
    });
    expect(seen[0]?.headers).not.toHaveProperty('apikey');
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
      serviceName: 'sales',
      phoneNumber: phonenumber,
      desiredTime: time,
      userData: {
        firstname: 'Bob',
        lastname: 'Jones',
        email: 'b.jones@mail.com',
        subject: 'product questions',
        site: 'here',
        plan: { a: 1 },
      },
    });
  });

  it('asks for free times by one GET', async () => {
    const slots = [{ utcTime: time, localTime: '2027-04-03T05:00:00.000', capacity: 4, total: 5 }];
    const body = {
      status: { code: 0 },
      data: { durationMin: 5, timezone: 'America/New_York', slots },
    };
    const { client, seen } = await startV3({ body }, { apikey: 'k' });
    expect(await client.availability({ ...query, serviceName: 'support' })).toEqual({
      slots: [{ startTime: time, localTime: '2027-04-03T05:00:00.000', capacity: 4, total: 5 }],
      durationMinutes: 5,
      timezone: 'America/New_York',
      response: body,
    });
    expect(seen[0]?.headers).toMatchObject({ 'x-api-key': 'k' });
    const url = new URL(seen[0]?.url ?? '', 'http://host');
    expect(url.pathname).toBe('/engagement/v3/callbacks/availability/support');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      start: time,
      numberOfDays: '5',
      maxTimeSlots: '20',
    });
  });

  it('offers the times that the server proposes for one that is taken', async () => {
    const body = { status: { code: 7041, corrId: 'c' }, data: { slots: { [time]: '3' } } };
    const { client } = await startV3({ status: 429, body });
    expect(await catchError(client.schedule({ phonenumber }))).toMatchObject({
      code: 'SLOT_TAKEN',
      booked: 'no',
      serverCode: 7041,
      corrId: 'c',
      alternatives: [{ startTime: time, capacity: 3 }],
    });
  });

  it('sends nothing without a service, and says so word for word', async () => {
    const { client, seen } = await startV3({ body: confirmed }, { serviceName: undefined });
    for (const call of [client.schedule({ phonenumber }), client.availability(query)]) {
      expect(await catchError(call)).toMatchObject({
        code: 'CONFIG_INVALID',
        message: 'Invalid configuration. serviceName should be configured.',
      });
    }
    expect(seen).toEqual([]);
  });
});

describe('without data', () => {
  it('rejects word for word as the reference says, and sends nothing', async () => {
    const { client, seen } = await startV1({});
    const booking = await catchError(client.schedule(undefined as never));
    expect(booking.message).toBe('No data found to schedule callback');
    const question = await catchError(client.availability(undefined as never));
    expect(question.message).toBe('No query parameters passed for callback availability service');
    expect(seen).toEqual([]);
  });
});

describe('when the exchange fails', () => {
  it.each([
    ['resetBeforeHeaders', 'NETWORK'],
    ['endBeforeHeaders', 'NETWORK'],
    ['resetAfterHeaders', 'NETWORK'],
    ['truncatedBody', 'NETWORK'],
    ['endBetweenChunks', 'NETWORK'],
    ['noHttp', 'NETWORK'],
    ['falselyPacked', 'NETWORK'],
    ['hugeBody', 'BAD_RESPONSE'],
    ['hugeDeclaredBody', 'BAD_RESPONSE'],
    ['hang', 'TIMEOUT'],
    ['dripFeed', 'TIMEOUT'],
  ] as const)('nobody knows after %s: %s', async (fault, code) => {
    const server = await startFaultServer(faults[fault]);
    const ajaxTimeout = code === 'TIMEOUT' ? 200 : 10_000;
    const client = createCallbackClient({ dataURL: `${server.origin}/x`, ajaxTimeout });
    const heard = recordEvents(client);
    const error = await catchError(client.schedule({ phonenumber }));
    expect(error).toMatchObject({ code, booked: 'unknown' });
    expect(server.requests()).toBe(1);
    expect(heard).toHaveLength(1);
    await server.allClosed();
  });

  it.each<[string, Answer]>([
    ['an empty body', {}],
    ['204', { status: 204 }],
    ['HTML', { headers: { 'content-type': 'text/html' }, body: '<!doctype html>' }],
    ['truncated JSON', { body: '{"_id":"ab' }],
    ['JSON in UTF-16', { body: Buffer.from('{"_id":"abc"}', 'utf16le') }],
    ['no id', { body: { _id: null } }],
  ])('nobody knows after 200 with %s', async (_, answer) => {
    const { client } = await startV1(answer);
    expect(await catchError(client.schedule({ phonenumber }))).toMatchObject({
      code: 'BAD_RESPONSE',
      booked: 'unknown',
    });
  });

  it('takes JSON by any name', async () => {
    const { client } = await startV1({
      headers: { 'content-type': 'text/plain' },
      body: { _id: 'a' },
    });
    await expect(client.schedule({ phonenumber })).resolves.toMatchObject({ id: 'a' });
  });

  it('knows that nothing was booked at a closed port', async () => {
    const client = createCallbackClient({ dataURL: `${await findClosedPort()}/x` });
    expect(await catchError(client.schedule({ phonenumber }))).toMatchObject({
      code: 'UNREACHABLE',
      booked: 'no',
    });
  });

  it('does not follow a redirect', async () => {
    const elsewhere = await startServer({ body: { _id: 'abc' } });
    for (const status of [301, 302, 303, 307, 308]) {
      const headers = { location: `${elsewhere.origin}/x` };
      const { client } = await startV1(
        { status, headers, body: { _id: 'abc' } },
        { apikey: 'SECRET' },
      );
      const error = await catchError(client.schedule({ phonenumber }));
      expect(error).toMatchObject({ code: 'REDIRECTED', booked: 'unknown', httpStatus: status });
      expect((await catchError(client.availability(query))).code).toBe('REDIRECTED');
    }
    expect(elsewhere.seen).toEqual([]);
  });

  it('waits for an answer as long as ajaxTimeout and not longer', async () => {
    const server = await startFaultServer(faults.hang);
    const client = createCallbackClient({ dataURL: `${server.origin}/x`, ajaxTimeout: 300 });
    for (const call of [() => client.schedule({ phonenumber }), () => client.availability(query)]) {
      const start = performance.now();
      expect((await catchError(call())).code).toBe('TIMEOUT');
      const waited = performance.now() - start;
      expect(waited).toBeGreaterThan(290);
      expect(waited).toBeLessThan(800);
    }
    await server.allClosed();
  });

  it('closes the connection of a call that is given up', async () => {
    const server = await startFaultServer(faults.hang);
    const client = createCallbackClient({ dataURL: `${server.origin}/x` });
    const controller = new AbortController();
    const call = catchError(client.schedule({ phonenumber }, { signal: controller.signal }));
    await vi.waitUntil(() => server.requests() === 1);
    controller.abort();
    expect(await call).toMatchObject({ code: 'ABORTED', booked: 'unknown' });
    await server.allClosed();
  });
});
