import { expect, it } from 'vitest';
import { scheduleV1, scheduleV3, send, V3 } from '../test/calls.ts';
import { openSandbox } from '../test/openSandbox.ts';
import { createSandbox } from './createSandbox.ts';

const FREE = '2027-06-07T09:00:00.000Z';

it('offers times of the service `service` when it is told nothing', async () => {
  const { body } = await send(
    createSandbox(),
    `${V3}/availability/service?numberOfDays=2&maxTimeSlots=20`,
  );
  expect(body.data).toMatchObject({ durationMin: 30, timezone: 'UTC' });
  expect(body.data.slots).toHaveLength(20);
  expect(body.data.slots[0]).toMatchObject({ capacity: 3, total: 3 });
});

it('gives the last place to exactly one of 50 requests at once', async () => {
  const sandbox = openSandbox();
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      i % 2 === 0
        ? scheduleV1(sandbox, { _customer_number: '4151110000', _desired_time: FREE })
        : scheduleV3(sandbox, { desiredTime: FREE }),
    ),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 400)).not.toHaveLength(0);
  expect(answers.filter(({ status }) => status === 429)).not.toHaveLength(0);
  expect(await sandbox.bookings()).toHaveLength(1);
});

it('overbooks when it is told to look first and store later', async () => {
  const sandbox = openSandbox({ checkThenInsert: true });
  await Promise.all(Array.from({ length: 50 }, () => scheduleV3(sandbox, { desiredTime: FREE })));
  expect((await sandbox.bookings()).length).toBeGreaterThan(1);
});

it('shares the places of a bucket between v1 and v3', async () => {
  const sandbox = openSandbox();
  await scheduleV1(sandbox, { _customer_number: '4151110000', _desired_time: FREE });
  expect((await scheduleV3(sandbox, { desiredTime: FREE })).status).toBe(429);
});

it('forgets all bookings on reset', async () => {
  const sandbox = openSandbox();
  await scheduleV3(sandbox, { desiredTime: FREE });
  await sandbox.reset();
  expect(await sandbox.bookings()).toEqual([]);
  expect((await scheduleV3(sandbox, { desiredTime: FREE })).status).toBe(200);
});

it('shows and clears the bookings over HTTP', async () => {
  const sandbox = openSandbox();
  await scheduleV3(sandbox, { desiredTime: FREE });
  const shown = await send(sandbox, 'http://sandbox.test/sandbox/bookings');
  expect(shown.body).toEqual(await sandbox.bookings());
  expect(shown.body).toHaveLength(1);
  const reset = await send(sandbox, 'http://sandbox.test/sandbox/reset', { method: 'POST' });
  expect(reset.status).toBe(200);
  expect(await sandbox.bookings()).toEqual([]);
});

it('goes by its clock', async () => {
  let now = '2027-06-07T08:10:00.000Z';
  const sandbox = openSandbox({ clock: () => new Date(now) });
  expect((await scheduleV3(sandbox, { desiredTime: FREE })).status).toBe(200);
  now = '2027-06-07T09:00:00.001Z';
  const late = await scheduleV3(sandbox, { desiredTime: FREE });
  expect(late.body.status.code).toBe(501);
  expect(late.headers.get('date')).toBe('Mon, 07 Jun 2027 09:00:00 GMT');
});

it('answers without details when the store fails', async () => {
  const fail = (): Promise<never> => Promise.reject(new Error('SECRET at /home/bob'));
  const sandbox = openSandbox({
    store: { transact: fail, find: fail, countByBucket: fail, clear: fail, close: fail },
  });
  const v1 = await scheduleV1(sandbox, { _customer_number: '4151110000' });
  expect(v1.status).toBe(500);
  expect(v1.body).toEqual({
    exception: expect.any(String),
    code: 500,
    phrase: 'Internal Server Error',
    message: 'The server failed.',
  });
  const v3 = await scheduleV3(sandbox, {});
  expect(v3.status).toBe(500);
  expect(v3.body).toEqual({
    status: { code: 500, message: 'The server failed.', corrId: expect.any(String) },
  });
  const shown = await send(sandbox, 'http://sandbox.test/sandbox/bookings');
  expect(shown.status).toBe(500);
  expect(shown.body).toEqual({ message: 'The server failed.' });
});
