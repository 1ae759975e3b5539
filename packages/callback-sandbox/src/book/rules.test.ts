import { describe, expect, it } from 'vitest';
import { scheduleV1, scheduleV3, send, V1, V3 } from '../../test/calls.ts';
import { office, openSandbox } from '../../test/openSandbox.ts';
import type { ServiceRules } from '../rules/ServiceRules.ts';
import type { Sandbox } from '../Sandbox.ts';

const NINE = '2027-06-07T09:00:00.000Z';
const number = { _customer_number: '4151110000' };

const withRules = (rules: Partial<ServiceRules>): Sandbox =>
  openSandbox({ services: { office: { ...office, ...rules } } });
const starts = async (sandbox: Sandbox, query: string): Promise<string[]> =>
  (await send(sandbox, `${V3}/availability/office?${query}`)).body.data.slots.map(
    ({ utcTime }: { utcTime: string }) => utcTime,
  );

describe('a holiday', () => {
  it('has no times, and no calls as soon as possible', async () => {
    const sandbox = withRules({ holidays: ['2027-06-07'] });
    expect(await starts(sandbox, 'start=2027-06-06T22:00:00Z&numberOfDays=1')).toEqual([]);
    expect((await scheduleV3(sandbox, { desiredTime: NINE })).body.status.code).toBe(7042);
    expect((await scheduleV3(sandbox, {})).body.status.code).toBe(7042);
    const tuesday = await scheduleV3(sandbox, { desiredTime: '2027-06-08T09:00:00Z' });
    expect(tuesday.status).toBe(200);
  });

  it('goes before the special hours of its day', async () => {
    const day = '2027-06-07';
    const sandbox = withRules({ holidays: [day], specialDays: { [day]: ['09:00-12:00'] } });
    expect((await scheduleV3(sandbox, {})).body.status.code).toBe(7042);
  });
});

it('keeps the hours of a special day in place of those of its weekday', async () => {
  const sandbox = withRules({
    specialDays: { '2027-06-07': ['11:00-12:00'], '2027-06-12': ['10:00-11:00'] },
  });
  expect(await starts(sandbox, 'start=2027-06-06T22:00:00Z&numberOfDays=1')).toEqual([
    NINE,
    '2027-06-07T09:30:00.000Z',
  ]);
  // A Saturday.
  expect(await starts(sandbox, 'start=2027-06-11T22:00:00Z&numberOfDays=1')).toEqual([
    '2027-06-12T08:00:00.000Z',
    '2027-06-12T08:30:00.000Z',
  ]);
});

describe('the notice a service needs', () => {
  const sandbox = withRules({ minimumNoticeMinutes: 80 });

  it('leaves out the times within it', async () => {
    expect((await starts(sandbox, 'numberOfDays=1'))[0]).toBe('2027-06-07T09:30:00.000Z');
  });

  it('refuses them with others, in both protocols', async () => {
    const v1 = await scheduleV1(sandbox, { ...number, _desired_time: NINE });
    expect(v1.status).toBe(400);
    expect(v1.body.message).toMatch(/too soon/);
    expect(Object.keys(v1.body.availability)[0]).toBe('2027-06-07T09:30:00.000Z');
    const v3 = await scheduleV3(sandbox, { desiredTime: NINE });
    expect([v3.status, v3.body.status.code]).toEqual([429, 7041]);
    expect(Object.keys(v3.body.data.slots)).toHaveLength(6);
  });

  it('allows the first time after it', async () => {
    const desiredTime = '2027-06-07T09:30:00.000Z';
    expect((await scheduleV3(sandbox, { desiredTime })).status).toBe(200);
  });
});

describe('the horizon of a service', () => {
  const sandbox = withRules({ maximumHorizonDays: 1 });

  it('is as far as times are listed', async () => {
    expect((await starts(sandbox, 'numberOfDays=5')).at(-1)).toBe('2027-06-08T08:00:00.000Z');
  });

  it('is as far as can be booked', async () => {
    const desiredTime = '2027-06-08T08:30:00.000Z';
    const v1 = await scheduleV1(sandbox, { ...number, _desired_time: desiredTime });
    expect(v1.body.exception).toMatch(/Parameter$/);
    expect(v1.body.message).toMatch(/further ahead/);
    const v3 = await scheduleV3(sandbox, { desiredTime });
    expect([v3.status, v3.body.status.code]).toEqual([400, 501]);
    const within = await scheduleV3(sandbox, { desiredTime: '2027-06-08T08:00:00.000Z' });
    expect(within.status).toBe(200);
  });
});

describe('numbers that are not called', () => {
  const sandbox = withRules({ disallowedNumbers: ['+1 900*', '112'] });

  it.each(['+1 (900) 555-0100', '0019005550100', '1900-5550100x12', '112', '1-1-2'])(
    'refuse %s',
    async (text) => {
      const v1 = await scheduleV1(sandbox, { _customer_number: text });
      expect([v1.status, v1.body.message]).toEqual([400, 'Calls to this number are not allowed.']);
      expect(v1.body.exception).toMatch(/CallbackExceptionNumber$/);
      const v3 = await scheduleV3(sandbox, { phoneNumber: text });
      expect([v3.status, v3.body.status.code]).toEqual([400, 7037]);
    },
  );

  it.each(['1121', '+1 901 555 0100', '+49 1900 12'])('let %s pass', async (phoneNumber) => {
    expect((await scheduleV3(sandbox, { phoneNumber })).status).toBe(200);
  });
});

describe('a limit of calls for each number and day', () => {
  it('refuses one more, in any writing, until the next day of the service', async () => {
    const sandbox = withRules({ callsPerNumberAndDay: 2 });
    await scheduleV3(sandbox, { phoneNumber: '+49 30 1234' });
    await scheduleV3(sandbox, { phoneNumber: '+49301234', desiredTime: NINE });
    const v1 = await scheduleV1(sandbox, { _customer_number: '0049 (30) 1234' });
    expect(v1.status).toBe(503);
    expect(v1.body.exception).toMatch(/CallbackExceptionServiceUnavailable$/);
    const v3 = await scheduleV3(sandbox, { phoneNumber: '+49301234' });
    expect([v3.status, v3.body.status.code]).toEqual([400, 7036]);
    expect((await scheduleV3(sandbox, { phoneNumber: '+49301235' })).status).toBe(200);
    // 10:10 on Tuesday in Berlin.
    sandbox.advance(86_400_000);
    expect((await scheduleV3(sandbox, { phoneNumber: '+49301234' })).status).toBe(200);
  });

  it('does not count what was cancelled', async () => {
    const sandbox = withRules({ callsPerNumberAndDay: 1 });
    const { _id } = (await scheduleV1(sandbox, number)).body;
    expect((await scheduleV1(sandbox, number)).status).toBe(503);
    await sandbox.fetch(new Request(`${V1}/${_id}`, { method: 'DELETE' }));
    expect((await scheduleV1(sandbox, number)).status).toBe(200);
  });

  it('holds when many come at once', async () => {
    const sandbox = withRules({ callsPerNumberAndDay: 2, capacity: 100 });
    await Promise.all(Array.from({ length: 20 }, () => scheduleV1(sandbox, number)));
    expect(await sandbox.bookings()).toHaveLength(2);
  });
});
