import { expect, it } from 'vitest';
import { type Answer, scheduleV1, send, V1 } from '../../test/calls.ts';
import { openSandbox } from '../../test/openSandbox.ts';
import type { Sandbox } from '../Sandbox.ts';

function ask(query: string, sandbox: Sandbox = openSandbox()): Promise<Answer> {
  return send(sandbox, `${V1}/availability?${query}`);
}

const TEN_THIRTY = '2027-06-07T08:30:00.000Z';

it('lists free buckets as a bare map, from now on', async () => {
  const { status, body } = await ask('number-of-days=1');
  expect(status).toBe(200);
  expect(Object.entries(body).slice(0, 4)).toEqual([
    [TEN_THIRTY, 1],
    ['2027-06-07T09:00:00.000Z', 1],
    ['2027-06-07T09:30:00.000Z', 1],
    ['2027-06-07T11:00:00.000Z', 1],
  ]);
  expect(Object.keys(body)).toHaveLength(3 + 8);
});

it('lists a full bucket as 0', async () => {
  const sandbox = openSandbox();
  await scheduleV1(sandbox, { _customer_number: '4151110000', _desired_time: TEN_THIRTY });
  expect((await ask('number-of-days=1', sandbox)).body[TEN_THIRTY]).toBe(0);
});

it('leaves out full buckets where only so many may be listed', async () => {
  const sandbox = openSandbox();
  await scheduleV1(sandbox, { _customer_number: '4151110000', _desired_time: TEN_THIRTY });
  expect((await ask('number-of-days=1&max-time-slots=2', sandbox)).body).toEqual({
    '2027-06-07T09:00:00.000Z': 1,
    '2027-06-07T09:30:00.000Z': 1,
  });
});

it('counts days by the calendar of the service', async () => {
  const { body } = await ask('start=2027-06-07T22:30:00.000Z&number-of-days=2');
  const days = new Set(Object.keys(body).map((start) => start.slice(0, 10)));
  expect([...days]).toEqual(['2027-06-08', '2027-06-09']);
});

it('counts a day of 23 hours as one', async () => {
  const sandbox = openSandbox({ at: '2027-03-27T12:00:00.000Z' });
  const { body } = await ask('number-of-days=3', sandbox);
  expect(Object.keys(body)[0]).toBe('2027-03-29T07:00:00.000Z');
  expect(Object.keys(body).at(-1)).toBe('2027-03-29T14:30:00.000Z');
});

it('lists from start to just before end', async () => {
  const { body } = await ask(
    'start=2027-06-08T07:00:00Z&end=2027-06-08T08:00:00Z&number-of-days=9',
  );
  expect(Object.keys(body)).toEqual(['2027-06-08T07:00:00.000Z', '2027-06-08T07:30:00.000Z']);
});

it('lists only the bucket that contains start when neither end nor days are given', async () => {
  const { body } = await ask('start=2027-06-08T07:10:00Z');
  expect(body).toEqual({ '2027-06-08T07:00:00.000Z': 1 });
});

it.each([
  ['the weekend', 'start=2027-06-12T00:00:00Z&number-of-days=2'],
  ['the past', 'start=2027-06-01T00:00:00Z&end=2027-06-07T08:10:00Z'],
  ['the bucket that has begun', ''],
])('answers 400 when %s has nothing free', async (_what, query) => {
  const { status, body } = await ask(query);
  expect(status).toBe(400);
  expect(body.message).toMatch(/free/);
  expect(body.exception).not.toMatch(/(Number|Availability|Resource|ServiceUnavailable)$/);
});

it('answers 400 when everything in the period is full', async () => {
  const sandbox = openSandbox();
  await scheduleV1(sandbox, { _customer_number: '4151110000', _desired_time: TEN_THIRTY });
  expect((await ask(`start=${TEN_THIRTY}`, sandbox)).status).toBe(400);
});

it('refuses a service that is not configured', async () => {
  const { status, body } = await send(openSandbox(), `${V1}2/availability?number-of-days=1`);
  expect(status).toBe(400);
  expect(body.exception).toMatch(/CallbackExceptionResource$/);
});

it.each([
  'start=tomorrow',
  'start=2027-06-08T07:00:00',
  'start=',
  'end=2027-02-30T00:00:00Z',
  'start=2027-06-09T00:00:00Z&end=2027-06-08T00:00:00Z',
  'end=2097-06-08T00:00:00Z',
  'number-of-days=0',
  'number-of-days=367',
  'number-of-days=-1',
  'number-of-days=1.5',
  'number-of-days=five',
  'number-of-days=5&max-time-slots=0',
])('refuses %s', async (query) => {
  const { status, body } = await ask(query);
  expect(status).toBe(400);
  expect(body.exception).toMatch(/CallbackExceptionParameter$/);
});
