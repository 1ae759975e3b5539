import {
  createSandbox,
  type Sandbox,
  type SandboxOptions,
  type ServiceRules,
} from 'callback-sandbox';
import { describe, expect, it } from 'vitest';
import {
  type ApiVersion,
  type CallbackClient,
  type CallbackConfig,
  createCallbackClient,
  isCallbackError,
  reconcile,
  type TransportResponse,
} from './index.ts';

const WORKDAY = ['09:00-12:00', '13:00-17:00'];
const office: ServiceRules = {
  timeZone: 'Europe/Berlin',
  officeHours: { mon: WORKDAY, tue: WORKDAY, wed: WORKDAY, thu: WORKDAY, fri: WORKDAY },
  bucketMinutes: 30,
  capacity: 1,
};

/** A sandbox on a Monday, 10:10 in Berlin. */
function openSandbox(options: SandboxOptions = {}): Sandbox {
  const clock = (): Date => new Date('2027-06-07T08:10:00.000Z');
  return createSandbox({ services: { office }, clock, ...options });
}

const NINE = '2027-06-07T09:00:00.000Z';
const HALF_PAST = '2027-06-07T09:30:00.000Z';
const phonenumber = '4151110000';

/** What may happen to an answer on its way. */
type Tamper = (response: TransportResponse) => TransportResponse;

/** The client that the sandbox is there for, straight on it. */
function clientOf(
  sandbox: Sandbox,
  config: { apiVersion: ApiVersion } & Partial<CallbackConfig>,
  tamper: Tamper = (response) => response,
): CallbackClient {
  const dataURL =
    config.apiVersion === 'v1'
      ? 'http://sandbox.test/genesys/1/service/callback/office'
      : 'http://sandbox.test/engagement/v3/callbacks';
  return createCallbackClient(
    { dataURL, serviceName: 'office', ...config },
    {
      transport: async ({ url, body, ...request }) => {
        const answer = await sandbox.fetch(new Request(url, { ...request, body: body ?? null }));
        const headers = Object.fromEntries(answer.headers);
        return tamper({ status: answer.status, headers, body: await answer.text() });
      },
      random: () => 0,
    },
  );
}

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'resolved',
    (error: unknown) => (isCallbackError(error) ? `${error.code} ${error.booked}` : String(error)),
  );

describe.each(['v1', 'v3'] as const)('the client understands %s:', (apiVersion) => {
  it('free times, a booking, and a time that is taken, with others', async () => {
    const client = clientOf(openSandbox(), { apiVersion });
    const { slots } = await client.availability({ numberOfDays: 1 });
    expect(slots[0]?.startTime).toBe('2027-06-07T08:30:00.000Z');
    await client.schedule({ phonenumber, desiredTime: NINE });
    const taken = await client.schedule({ phonenumber, desiredTime: NINE }).catch((e) => e);
    expect(taken).toMatchObject({ code: 'SLOT_TAKEN', booked: 'no' });
    expect(taken.alternatives).toHaveLength(6);
  });

  it('a call that is looked up, moved and cancelled', async () => {
    const sandbox = openSandbox();
    const client = clientOf(sandbox, { apiVersion });
    const { id } = await client.schedule({ phonenumber, desiredTime: NINE });
    expect(await client.retrieve(id)).toMatchObject({ state: 'SCHEDULED', desiredTime: NINE });
    const moved = await client.reschedule(id, { phonenumber, desiredTime: HALF_PAST });
    expect(moved).toMatchObject({ desiredTime: HALF_PAST, previousCancelled: true });
    await client.cancel(moved.id);
    expect(await client.retrieve(moved.id)).toMatchObject({ state: 'COMPLETED' });
    expect(await codeOf(client.cancel(moved.id))).toMatch(/^CALLBACK_NOT_FOUND/);
    expect(await codeOf(client.retrieve('none'))).toMatch(/^CALLBACK_NOT_FOUND/);
  });

  it.each([
    ['PHONE_REJECTED no', { disallowedNumbers: [phonenumber] }, {}],
    ['SLOT_TAKEN no', { minimumNoticeMinutes: 600 }, { desiredTime: NINE }],
    ['BAD_REQUEST no', { maximumHorizonDays: 1 }, { desiredTime: '2027-06-10T09:00:00.000Z' }],
    ['OFFICE_CLOSED no', { holidays: ['2027-06-07'] }, {}],
  ])('%s', async (code, rules, request) => {
    const sandbox = openSandbox({ services: { office: { ...office, ...rules } } });
    const client = clientOf(sandbox, { apiVersion });
    expect(await codeOf(client.schedule({ phonenumber, ...request }))).toBe(code);
  });

  it('a limit of calls for a number', async () => {
    const services = { office: { ...office, callsPerNumberAndDay: 1 } };
    const client = clientOf(openSandbox({ services }), { apiVersion });
    await client.schedule({ phonenumber });
    const code = apiVersion === 'v1' ? 'LIMIT_REACHED no' : 'PHONE_REJECTED no';
    expect(await codeOf(client.schedule({ phonenumber, desiredTime: NINE }))).toBe(code);
  });

  it('too many requests, and when to ask again', async () => {
    const sandbox = openSandbox({ rateLimit: { requests: 1, seconds: 30 } });
    const client = clientOf(sandbox, { apiVersion });
    await client.schedule({ phonenumber });
    const error = await client.schedule({ phonenumber, desiredTime: NINE }).catch((e) => e);
    expect(error).toMatchObject({ code: 'RATE_LIMITED', booked: 'no', retryAfterMs: 30_000 });
  });

  it('one booking for one key, though the first answer was lost', async () => {
    const sandbox = openSandbox();
    let lost = 0;
    const lose: Tamper = (response) =>
      lost++ === 0 ? { status: 502, headers: {}, body: '<html>' } : response;
    const client = clientOf(sandbox, { apiVersion, idempotency: 'header' }, lose);
    const { id } = await client.schedule({ phonenumber, desiredTime: NINE });
    expect(await sandbox.bookings()).toMatchObject([{ id }]);
    expect(lost).toBe(2);
  });
});

it('the client finds in v1 what it booked, though the answer was lost', async () => {
  const sandbox = openSandbox();
  let lost = 0;
  const lose: Tamper = (response) =>
    lost++ === 0 ? { status: 502, headers: {}, body: '<html>' } : response;
  const client = clientOf(
    sandbox,
    { apiVersion: 'v1', reconcile: reconcile('by-request-id') },
    lose,
  );
  const settled = new Promise((resolve) => client.on('scheduleSettled', resolve));
  expect(await codeOf(client.schedule({ phonenumber, desiredTime: NINE }))).toBe(
    'SERVER_ERROR unknown',
  );
  const [booking] = await sandbox.bookings();
  expect(await settled).toMatchObject({
    outcome: 'booked',
    callback: { id: booking?.id, desiredTime: NINE },
  });
});

it('the client learns waiting time, queue and opening hours in v3', async () => {
  const queue = { name: 'VQ', waitSeconds: 300 };
  const services = { office: { ...office, queue } };
  const client = clientOf(openSandbox({ services }), { apiVersion: 'v3' });
  expect(await client.waitTime({ queue: 'VQ' })).toMatchObject({ seconds: 300 });
  expect(await client.waitTime({ queue: 'none' })).not.toHaveProperty('seconds');
  expect(await client.queueStatus({ queue: 'VQ' })).toMatchObject({
    seconds: 300,
    offerImmediateCallback: true,
    offerScheduledCallback: true,
  });
  expect(await client.openFor()).toMatchObject({ seconds: 6600 });
});
