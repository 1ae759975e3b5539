import { expect, it } from 'vitest';
import { scheduleV1, send, V1 } from '../../test/calls.ts';
import { openSandbox } from '../../test/openSandbox.ts';

const FREE = '2027-06-07T09:00:00.000Z';
const caller = { _customer_number: '4151110000' };

it('books a time and keeps what was attached', async () => {
  const sandbox = openSandbox();
  const { status, body } = await scheduleV1(sandbox, {
    ...caller,
    _desired_time: FREE,
    _call_direction: 'USERTERMINATED',
    firstname: 'Bob',
    subject: 'product questions',
  });
  expect(status).toBe(200);
  expect(body).toEqual({ _id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(await sandbox.bookings()).toEqual([
    {
      id: body._id,
      apiVersion: 'v1',
      service: 'office',
      phoneNumber: '4151110000',
      desiredTime: FREE,
      userData: { firstname: 'Bob', subject: 'product questions' },
      createdAt: '2027-06-07T08:10:00.000Z',
      state: 'SCHEDULED',
    },
  ]);
});

it('queues a call as soon as possible while the office is open', async () => {
  const sandbox = openSandbox();
  expect((await scheduleV1(sandbox, caller)).status).toBe(200);
  const [booking] = await sandbox.bookings();
  expect(booking?.state).toBe('QUEUED');
  expect(booking).not.toHaveProperty('desiredTime');
});

it('refuses a call as soon as possible outside office hours, without other times', async () => {
  const sandbox = openSandbox({ at: '2027-06-07T10:30:00.000Z' });
  const { status, body } = await scheduleV1(sandbox, caller);
  expect(status).toBe(400);
  expect(body.exception).toMatch(/CallbackExceptionAvailability$/);
  expect(body).not.toHaveProperty('availability');
  expect(await sandbox.bookings()).toEqual([]);
});

it('proposes the nearest free times when the wanted one is full', async () => {
  const sandbox = openSandbox();
  await scheduleV1(sandbox, { ...caller, _desired_time: FREE });
  const { status, body } = await scheduleV1(sandbox, { ...caller, _desired_time: FREE });
  expect(status).toBe(400);
  expect(body.message).toMatch(/full/);
  expect(Object.entries(body.availability)).toEqual([
    ['2027-06-07T08:30:00.000Z', 1],
    ['2027-06-07T09:30:00.000Z', 1],
    ['2027-06-07T11:00:00.000Z', 1],
    ['2027-06-07T11:30:00.000Z', 1],
    ['2027-06-07T12:00:00.000Z', 1],
    ['2027-06-07T12:30:00.000Z', 1],
  ]);
  expect(await sandbox.bookings()).toHaveLength(1);
});

it('says that the office is closed at the wanted time, and proposes others', async () => {
  const sandbox = openSandbox();
  const { status, body } = await scheduleV1(sandbox, {
    ...caller,
    _desired_time: '2027-06-07T10:15:00.000Z',
  });
  expect(status).toBe(400);
  expect(body.exception).toMatch(/CallbackExceptionAvailability$/);
  expect(Object.keys(body.availability)).toHaveLength(6);
});

it('counts a time inside a bucket against that bucket', async () => {
  const sandbox = openSandbox();
  const inside = '2027-06-07T11:10:00.000+02:00';
  expect((await scheduleV1(sandbox, { ...caller, _desired_time: inside })).status).toBe(200);
  expect((await sandbox.bookings())[0]?.desiredTime).toBe('2027-06-07T09:10:00.000Z');
  expect((await scheduleV1(sandbox, { ...caller, _desired_time: FREE })).status).toBe(400);
});

it('refuses a service that is not configured', async () => {
  const { status, body } = await send(openSandbox(), V1.replace('office', 'nobody'), {
    method: 'POST',
    body: new URLSearchParams(caller),
  });
  expect(status).toBe(400);
  expect(body.exception).toMatch(/CallbackExceptionResource$/);
});

it.each([
  ['in the past', '2027-06-07T08:09:59.999Z', /past/],
  ['without a zone', '2027-06-07T09:00:00', /zone/],
  ['on a day that is not', '2027-02-30T09:00:00Z', /ISO/],
  ['that is empty', '', /ISO/],
])('refuses a time %s', async (_what, time, message) => {
  const { status, body } = await scheduleV1(openSandbox(), { ...caller, _desired_time: time });
  expect(status).toBe(400);
  expect(body.message).toMatch(message);
  expect(body).not.toHaveProperty('availability');
});

it.each(['', '12', '1234567890123456', 'call me', '+49 30 abc', '030/1234567890123456789'])(
  'refuses the number %j',
  async (number) => {
    const { status, body } = await scheduleV1(openSandbox(), { _customer_number: number });
    expect(status).toBe(400);
    expect(body.exception).toMatch(/CallbackExceptionNumber$/);
  },
);

it('refuses a request without a number', async () => {
  const { body } = await scheduleV1(openSandbox(), { firstname: 'Bob' });
  expect(body.exception).toMatch(/CallbackExceptionNumber$/);
});
