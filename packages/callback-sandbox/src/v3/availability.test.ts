import { expect, it } from 'vitest';
import { type Answer, scheduleV3, send, V3 } from '../../test/calls.ts';
import { openSandbox } from '../../test/openSandbox.ts';
import type { Sandbox } from '../Sandbox.ts';

function ask(query: string, sandbox: Sandbox = openSandbox()): Promise<Answer> {
  return send(sandbox, `${V3}/availability/office?${query}`);
}

const TEN_THIRTY = '2027-06-07T08:30:00.000Z';

it('lists free buckets in an envelope', async () => {
  const { status, headers, body } = await ask('numberOfDays=1&maxTimeSlots=2');
  expect(status).toBe(200);
  expect(body).toEqual({
    status: { code: 0, message: 'Successful', corrId: expect.any(String) },
    data: {
      durationMin: 30,
      timezone: 'Europe/Berlin',
      slots: [
        { utcTime: TEN_THIRTY, capacity: 1, total: 1 },
        { utcTime: '2027-06-07T09:00:00.000Z', capacity: 1, total: 1 },
      ],
    },
  });
  expect(headers.get('x-correlation-id')).toBe(body.status.corrId);
});

it('tells local times in the zone asked for', async () => {
  const { body } = await ask('numberOfDays=1&maxTimeSlots=1&timezone=Asia/Kathmandu');
  expect(body.data).toEqual({
    durationMin: 30,
    timezone: 'Asia/Kathmandu',
    slots: [{ utcTime: TEN_THIRTY, localTime: '2027-06-07T14:15:00.000', capacity: 1, total: 1 }],
  });
});

it('lists a full bucket only when busy ones are asked for', async () => {
  const sandbox = openSandbox();
  await scheduleV3(sandbox, { desiredTime: TEN_THIRTY });
  const free = await ask('numberOfDays=1', sandbox);
  expect(free.body.data.slots[0].utcTime).toBe('2027-06-07T09:00:00.000Z');
  const all = await ask('numberOfDays=1&reportBusy=true', sandbox);
  expect(all.body.data.slots[0]).toEqual({ utcTime: TEN_THIRTY, capacity: 0, total: 1 });
});

it('answers 200 with no slots when nothing is free', async () => {
  const { status, body } = await ask('start=2027-06-12T00:00:00Z&numberOfDays=2');
  expect(status).toBe(200);
  expect(body.data.slots).toEqual([]);
});

it('takes milliseconds for start and end', async () => {
  const from = Date.parse('2027-06-08T07:00:00Z');
  const { body } = await ask(`startMS=${from}&endMS=${from + 1_800_001}`);
  expect(body.data.slots.map(({ utcTime }: { utcTime: string }) => utcTime)).toEqual([
    '2027-06-08T07:00:00.000Z',
    '2027-06-08T07:30:00.000Z',
  ]);
});

it('lists only the bucket that contains start when neither end nor days are given', async () => {
  const { body } = await ask('start=2027-06-08T07:10:00Z');
  expect(body.data.slots).toEqual([{ utcTime: '2027-06-08T07:00:00.000Z', capacity: 1, total: 1 }]);
});

it('refuses a service that is not configured', async () => {
  const { status, body } = await send(openSandbox(), `${V3}/availability/nobody?numberOfDays=1`);
  expect(status).toBe(400);
  expect(body.status.code).toBe(7040);
});

it.each([
  'start=tomorrow',
  'end=2027-06-08T07:00:00',
  'start=2027-06-09T00:00:00Z&end=2027-06-08T00:00:00Z',
  'startMS=soon',
  'endMS=999999999999999',
  'numberOfDays=0',
  'numberOfDays=367',
  'numberOfDays=1&maxTimeSlots=none',
  'numberOfDays=1&timezone=Mars/Base',
  'numberOfDays=1&timezone=',
  'numberOfDays=1&reportBusy=maybe',
])('refuses %s', async (query) => {
  const { status, body } = await ask(query);
  expect(status).toBe(400);
  expect(body).toEqual({
    status: { code: 501, message: expect.any(String), corrId: expect.any(String) },
  });
});
