import { describe, expect, it } from 'vitest';
import { type Answer, scheduleV3, send, V3 } from '../../test/calls.ts';
import { office, openSandbox } from '../../test/openSandbox.ts';
import type { Sandbox } from '../Sandbox.ts';

const NINE = '2027-06-07T09:00:00.000Z';
const NEVER = 'b1f7a1f0-0000-4000-8000-000000000000';

const post = (sandbox: Sandbox, path: string, body: unknown): Promise<Answer> =>
  send(sandbox, `${V3}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const bookAt = async (sandbox: Sandbox, desiredTime?: string): Promise<string> =>
  (await scheduleV3(sandbox, { ...(desiredTime && { desiredTime }) })).body.data.id;

describe('retrieve', () => {
  it('shows a call that waits for its time', async () => {
    const sandbox = openSandbox();
    const id = await bookAt(sandbox, NINE);
    const { status, body } = await post(sandbox, 'retrieve', { id });
    expect(status).toBe(200);
    expect(body.data).toEqual({
      id,
      desiredTime: NINE,
      callbackState: 'SCHEDULED',
      phoneNumber: '4151110000',
    });
  });

  it('follows a call through its queue by the clock', async () => {
    const sandbox = openSandbox();
    const id = await bookAt(sandbox);
    const seen: unknown[] = [];
    for (const seconds of [0, 119, 1, 9, 1, 179, 1]) {
      sandbox.advance(seconds * 1000);
      const { callbackState, positionInQueue, estimatedWaitTime } = (
        await post(sandbox, 'retrieve', { id })
      ).body.data;
      seen.push([callbackState, positionInQueue, estimatedWaitTime]);
    }
    expect(seen).toEqual([
      ['QUEUED', 1, 120],
      ['QUEUED', 1, 1],
      ['ROUTING', undefined, undefined],
      ['ROUTING', undefined, undefined],
      ['PROCESSING', undefined, undefined],
      ['PROCESSING', undefined, undefined],
      ['COMPLETED', undefined, undefined],
    ]);
    expect(await sandbox.bookings()).toMatchObject([{ state: 'COMPLETED' }]);
  });
});

describe('cancel', () => {
  it('cancels once, frees the place, and leaves the call to be seen', async () => {
    const sandbox = openSandbox();
    const id = await bookAt(sandbox, NINE);
    const { status, body } = await post(sandbox, 'cancel', { id });
    expect(status).toBe(200);
    expect(body.data).toEqual({ id });
    expect((await post(sandbox, 'retrieve', { id })).body.data).toMatchObject({
      callbackState: 'COMPLETED',
      callbackReason: 'CANCELLED',
    });
    expect((await post(sandbox, 'cancel', { id })).status).toBe(404);
    expect(await bookAt(sandbox, NINE)).not.toBe(id);
  });
});

describe.each(['retrieve', 'cancel'])('%s', (operation) => {
  it.each([[NEVER], [''], ['\u0000'], ['x'.repeat(10_000)]])('knows no call %j', async (id) => {
    const { status, body } = await post(openSandbox(), operation, { id });
    expect([status, body.status.code]).toEqual([404, 404]);
  });

  it.each([[{}], [{ id: null }], [{ id: [] }]])('wants an id, not %j', async (body) => {
    const answer = await post(openSandbox(), operation, body);
    expect([answer.status, answer.body.status.code]).toEqual([400, 501]);
    expect(answer.body.status.message).toMatch(/^id /);
  });
});

describe('open-for', () => {
  const openFor = async (query: string, sandbox = openSandbox()): Promise<unknown> =>
    (await send(sandbox, `${V3}/open-for/office${query}`)).body.data?.openFor;

  it.each([
    ['', 6600],
    ['?start=2027-06-07T07:00:00Z', 10_800],
    ['?start=2027-06-07T09:59:59Z', 1],
    ['?start=2027-06-07T10:00:00Z&timezone=Asia/Kathmandu', 0],
    ['?start=2027-06-12T09:00:00Z', 0],
  ])('tells the seconds until the office closes: %s', async (query, seconds) => {
    expect(await openFor(query)).toBe(seconds);
  });

  it('sees that the next day goes on without a break, and ends with a holiday', async () => {
    const day = ['00:00-24:00'];
    const night = { ...office, officeHours: { mon: day, tue: day, wed: day } };
    const services = { office: { ...night, holidays: ['2027-06-09'] } };
    // Monday 10:10 to Wednesday 0:00.
    expect(await openFor('', openSandbox({ services }))).toBe((24 + 13) * 3600 + 50 * 60);
  });

  it('says a month of an office that never closes', async () => {
    const { body } = await send(openSandbox({ services: undefined }), `${V3}/open-for/service`);
    expect(body.data.openFor).toBe(31 * 86_400);
  });

  it.each([
    ['none', 7040],
    ['office?start=soon', 501],
    ['office?timezone=Mars', 501],
  ])('refuses %s', async (path, code) => {
    const { status, body } = await send(openSandbox(), `${V3}/open-for/${path}`);
    expect([status, body.status.code]).toEqual([400, code]);
  });
});

describe('a queue', () => {
  const queue = { name: 'VQ_Office', waitSeconds: 300 };
  const at = (time: string, capacity = 1): Sandbox =>
    openSandbox({ at: time, services: { office: { ...office, queue, capacity } } });
  const status = async (sandbox: Sandbox, name = 'VQ_Office'): Promise<Answer> =>
    send(sandbox, `${V3}/queue-status/${name}`);
  const waits = (sandbox: Sandbox, query: string): Promise<Answer> =>
    send(sandbox, `${V3.replace('/callbacks', '')}/estimated-wait-time?${query}`);

  it('offers a call at once while the office is open', async () => {
    expect((await status(at('2027-06-07T08:10:00Z'))).body.data).toEqual({
      ewt: 300,
      offerImmediateCallback: true,
      offerScheduledCallback: true,
    });
  });

  it('offers only later calls while it is closed', async () => {
    expect((await status(at('2027-06-07T10:10:00Z'))).body.data).toEqual({
      ewt: -1,
      offerImmediateCallback: false,
      offerScheduledCallback: true,
    });
  });

  it('offers none where no time is free', async () => {
    const sandbox = openSandbox({ services: { office: { ...office, officeHours: {} } } });
    expect((await status(sandbox, 'office')).body.data).toMatchObject({
      offerScheduledCallback: false,
    });
  });

  it('tells the waiting time of each, and which it does not know', async () => {
    const { body } = await waits(
      at('2027-06-07T08:10:00Z'),
      'virtual-queues=VQ_Office,None&mode=mode2',
    );
    expect(body.data).toEqual([
      {
        virtualQueue: 'VQ_Office',
        estimatedWaitTime: 300,
        message: 'Successful',
        resultCode: 0,
      },
      {
        virtualQueue: 'None',
        estimatedWaitTime: -1,
        message: 'There is no such queue.',
        resultCode: 1,
      },
    ]);
  });

  it('does not know the waiting time while the office is closed', async () => {
    const { body } = await waits(at('2027-06-07T10:10:00Z'), 'virtual-queues=VQ_Office');
    expect(body.data).toMatchObject([{ estimatedWaitTime: -1, resultCode: 2 }]);
  });

  it.each(['', 'virtual-queues=', 'virtual-queues=,', `virtual-queues=${'a,'.repeat(101)}`])(
    'must be named: %s',
    async (query) => {
      const { status: http, body } = await waits(openSandbox(), query);
      expect([http, body.status.code]).toEqual([400, 501]);
    },
  );

  it('that is none is refused', async () => {
    const { status: http, body } = await status(openSandbox(), 'None');
    expect([http, body.status.code]).toEqual([400, 7040]);
  });

  it('is asked with the key', async () => {
    const sandbox = openSandbox({ apikey: 'SECRET-1' });
    expect((await status(sandbox, 'office')).status).toBe(401);
    expect((await waits(sandbox, 'virtual-queues=office')).status).toBe(401);
    const headers = { 'x-api-key': 'SECRET-1' };
    const url = `${V3.replace('/callbacks', '')}/estimated-wait-time?virtual-queues=office`;
    expect((await send(sandbox, url, { headers })).status).toBe(200);
  });
});
