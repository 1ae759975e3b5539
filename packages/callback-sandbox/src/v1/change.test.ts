import { describe, expect, it } from 'vitest';
import { scheduleV1, send, V1 } from '../../test/calls.ts';
import { office, openSandbox } from '../../test/openSandbox.ts';
import type { Sandbox } from '../Sandbox.ts';

const NINE = '2027-06-07T09:00:00.000Z';
const HALF_PAST = '2027-06-07T09:30:00.000Z';
const caller = { _customer_number: '4151110000' };

async function bookAt(sandbox: Sandbox, time: string): Promise<string> {
  return (await scheduleV1(sandbox, { ...caller, _desired_time: time })).body._id;
}

/** Status and, where there is one, the JSON. */
async function call(
  sandbox: Sandbox,
  operation: string,
  body?: BodyInit,
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes.
): Promise<{ status: number; body: any }> {
  const [method = '', path = ''] = operation.split(' ');
  const headers = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
  const init = { method, headers, ...(body !== undefined && { body }) };
  const answer = await sandbox.fetch(new Request(`${V1}/${path}`, init));
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? '' : JSON.parse(text) };
}

const moveTo = (time: unknown): string => JSON.stringify({ _new_desired_time: time });

describe('PUT', () => {
  it('moves a call: the old place is free, the new one taken', async () => {
    const sandbox = openSandbox();
    const id = await bookAt(sandbox, NINE);
    expect(await call(sandbox, `PUT ${id}`, moveTo(HALF_PAST))).toEqual({ status: 200, body: '' });
    expect(await sandbox.bookings()).toMatchObject([{ id, desiredTime: HALF_PAST }]);
    expect(await bookAt(sandbox, NINE)).toBeDefined();
    expect(await bookAt(sandbox, HALF_PAST)).toBeUndefined();
  });

  it('takes a form too, and moves within the bucket', async () => {
    const sandbox = openSandbox();
    const id = await bookAt(sandbox, NINE);
    const body = new URLSearchParams({ _new_desired_time: '2027-06-07T09:10:00.000Z' });
    expect((await call(sandbox, `PUT ${id}`, body)).status).toBe(200);
    expect((await sandbox.bookings())[0]?.desiredTime).toBe('2027-06-07T09:10:00.000Z');
  });

  it('gives a call as soon as possible a time', async () => {
    const sandbox = openSandbox();
    const { _id } = (await scheduleV1(sandbox, caller)).body;
    expect((await call(sandbox, `PUT ${_id}`, moveTo(NINE))).status).toBe(200);
    expect(await sandbox.bookings()).toMatchObject([{ desiredTime: NINE, state: 'SCHEDULED' }]);
  });

  it('proposes other times when the new one is full, and the call stays', async () => {
    const sandbox = openSandbox();
    const id = await bookAt(sandbox, NINE);
    await bookAt(sandbox, HALF_PAST);
    const { status, body } = await call(sandbox, `PUT ${id}`, moveTo(HALF_PAST));
    expect(status).toBe(400);
    expect(body.exception).toMatch(/CallbackExceptionCapacity$/);
    expect(Object.keys(body.availability)).toHaveLength(6);
    expect((await sandbox.bookings())[0]?.desiredTime).toBe(NINE);
  });

  it('gives the last place to one of 20 calls that want to move to it', async () => {
    const sandbox = openSandbox({ services: { office: { ...office, capacity: 20 } } });
    const ids = await Promise.all(Array.from({ length: 20 }, () => bookAt(sandbox, NINE)));
    for (let i = 0; i < 19; i += 1) await bookAt(sandbox, HALF_PAST);
    const moved = await Promise.all(ids.map((id) => call(sandbox, `PUT ${id}`, moveTo(HALF_PAST))));
    expect(moved.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it.each([
    [moveTo('2027-06-07T10:15:00.000Z'), /Availability$/, /closed/],
    [moveTo('2027-06-07T08:00:00.000Z'), /Parameter$/, /_new_desired_time is in the past/],
    [moveTo('tomorrow'), /Parameter$/, /_new_desired_time must be an ISO/],
    [moveTo({}), /Parameter$/, /must be text/],
    ['{}', /Parameter$/, /_new_desired_time is required/],
    ['{', /Parameter$/, /not valid JSON/],
  ])('refuses %s', async (body, exception, message) => {
    const sandbox = openSandbox();
    const id = await bookAt(sandbox, NINE);
    const answer = await call(sandbox, `PUT ${id}`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.exception).toMatch(exception);
    expect(answer.body.message).toMatch(message);
    expect((await sandbox.bookings())[0]?.desiredTime).toBe(NINE);
  });
});

describe('DELETE', () => {
  it('cancels a call, and frees its place', async () => {
    const sandbox = openSandbox();
    const id = await bookAt(sandbox, NINE);
    expect(await call(sandbox, `DELETE ${id}`)).toEqual({ status: 200, body: '' });
    expect(await sandbox.bookings()).toMatchObject([{ state: 'COMPLETED', reason: 'CANCELLED' }]);
    const found = await send(sandbox, `${V1}?_id=${id}`);
    expect(found.body).toMatchObject([
      { _callback_state: 'COMPLETED', _callback_reason: 'CANCELLED' },
    ]);
    expect(await bookAt(sandbox, NINE)).toBeDefined();
  });

  it('answers one of two that cancel at once', async () => {
    const sandbox = openSandbox();
    const id = await bookAt(sandbox, NINE);
    const both = await Promise.all([call(sandbox, `DELETE ${id}`), call(sandbox, `DELETE ${id}`)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});

it.each(['PUT', 'DELETE'])('%s says that a call is not there, or no more', async (method) => {
  const sandbox = openSandbox({ services: { office, sales: office } });
  const body = method === 'PUT' ? moveTo(HALF_PAST) : undefined;
  const gone = async (path: string): Promise<string> => {
    const answer = await call(sandbox, `${method} ${path}`, body);
    expect(answer.status).toBe(400);
    return answer.body.exception;
  };
  const id = await bookAt(sandbox, NINE);
  expect(await gone('b1f7a1f0-0000-4000-8000-000000000000')).toMatch(/NotFound$/);
  expect(await gone('%00')).toMatch(/NotFound$/);
  expect(await gone(`../sales/${id}`)).toMatch(/NotFound$/);
  expect(await gone(`../none/${id}`)).toMatch(/Resource$/);
  await call(sandbox, `DELETE ${id}`);
  expect(await gone(id)).toMatch(/NotFound$/);

  const late = await bookAt(sandbox, NINE);
  // Two minutes in the queue, ten seconds of ringing: then the call is under way.
  sandbox.advance(Date.parse(NINE) - Date.parse('2027-06-07T08:10:00.000Z') + 130_000);
  expect(await gone(late)).toMatch(/NotFound$/);
});
