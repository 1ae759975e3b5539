import { expect, it } from 'vitest';
import { scheduleV3 } from '../../test/calls.ts';
import { openSandbox } from '../../test/openSandbox.ts';

const FREE = '2027-06-07T09:00:00.000Z';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('books a time and keeps what was attached', async () => {
  const sandbox = openSandbox();
  const { status, headers, body } = await scheduleV3(sandbox, {
    desiredTime: FREE,
    userData: { firstname: 'Bob', nested: { level: [1, 2] }, 'not an identifier': 'dropped' },
  });
  expect(status).toBe(200);
  expect(body).toEqual({
    status: { code: 0, message: 'Successful', corrId: expect.stringMatching(UUID) },
    data: { id: expect.stringMatching(UUID) },
  });
  expect(headers.get('x-correlation-id')).toBe(body.status.corrId);
  expect(await sandbox.bookings()).toEqual([
    {
      id: body.data.id,
      apiVersion: 'v3',
      service: 'office',
      phoneNumber: '4151110000',
      desiredTime: FREE,
      userData: { firstname: 'Bob', nested: { level: [1, 2] } },
      createdAt: '2027-06-07T08:10:00.000Z',
      state: 'SCHEDULED',
    },
  ]);
});

it('answers 429 with proposals when the slot is full', async () => {
  const sandbox = openSandbox();
  await scheduleV3(sandbox, { desiredTime: FREE });
  const { status, body } = await scheduleV3(sandbox, { desiredTime: FREE });
  expect(status).toBe(429);
  expect(body.status.code).toBe(7041);
  expect(Object.entries(body.data.slots)).toEqual([
    ['2027-06-07T08:30:00.000Z', '1'],
    ['2027-06-07T09:30:00.000Z', '1'],
    ['2027-06-07T11:00:00.000Z', '1'],
    ['2027-06-07T11:30:00.000Z', '1'],
    ['2027-06-07T12:00:00.000Z', '1'],
    ['2027-06-07T12:30:00.000Z', '1'],
  ]);
});

it.each([
  ['a time outside office hours', { desiredTime: '2027-06-07T10:15:00Z' }, 7042],
  ['a time in the past', { desiredTime: '2027-06-07T08:00:00Z' }, 501],
  ['a time without a zone', { desiredTime: '2027-06-07T09:00:00' }, 501],
  ['a time that is no text', { desiredTime: { at: FREE } }, 501],
  ['an impossible number', { phoneNumber: 'abc' }, 7030],
  ['an empty number', { phoneNumber: '' }, 7030],
  ['no number', { phoneNumber: undefined }, 501],
  ['no service', { serviceName: undefined }, 501],
  ['an unknown service', { serviceName: 'nobody' }, 7040],
  ['attached data that is no object', { userData: 'Bob' }, 501],
  ['attached data that is a list', { userData: ['Bob'] }, 501],
])('refuses %s', async (_what, fields, code) => {
  const sandbox = openSandbox();
  const { status, headers, body } = await scheduleV3(sandbox, fields);
  expect(status).toBe(400);
  expect(body).toEqual({
    status: { code, message: expect.any(String), corrId: expect.stringMatching(UUID) },
  });
  expect(headers.get('x-correlation-id')).toBe(body.status.corrId);
  expect(await sandbox.bookings()).toEqual([]);
});

it('queues a call as soon as possible only while the office is open', async () => {
  const open = openSandbox();
  expect((await scheduleV3(open, {})).body.status.code).toBe(0);
  expect((await open.bookings())[0]?.state).toBe('QUEUED');
  const closed = openSandbox({ at: '2027-06-06T08:10:00.000Z' });
  expect((await scheduleV3(closed, {})).body.status.code).toBe(7042);
});
