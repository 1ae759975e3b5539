import { describe, expect, it } from 'vitest';
import type { CallbackConfig } from './config/CallbackConfig.ts';
import { createCallbackClient } from './createCallbackClient.ts';
import { catchError } from './testing/catchError.ts';
import { type Answer, startServer } from './testing/startServer.ts';

const phonenumber = '4151110000';
const time = '2027-04-03T09:00:00.000Z';
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
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
      clientRequestId: expect.stringMatching(UUID),
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
        clientRequestId: expect.stringMatching(UUID),
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
