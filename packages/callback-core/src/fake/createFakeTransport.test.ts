import { describe, expect, it } from 'vitest';
import { createCallbackClient } from '../createCallbackClient.ts';
import { catchError } from '../testing/catchError.ts';
import { createManualClock } from '../testing/createManualClock.ts';
import * as entry from '../testing.ts';
import { createFakeTransport, type FakeStep } from './createFakeTransport.ts';
import { v1Answers } from './v1Answers.ts';
import { v3Answers } from './v3Answers.ts';

const phonenumber = '4151110000';
const slots = [
  { startTime: '2027-06-01T07:30:00.000Z', capacity: 3 },
  { startTime: '2027-06-01T08:00:00.000Z', capacity: 1 },
];
const answers = { v1: v1Answers, v3: v3Answers };

function create(script: readonly FakeStep[], apiVersion: 'v1' | 'v3' = 'v1') {
  const dataURL = apiVersion === 'v1' ? 'http://host/x' : 'https://host/callbacks';
  const transport = createFakeTransport(script);
  const clock = createManualClock();
  const client = createCallbackClient(
    { apiVersion, dataURL, serviceName: 'sales' },
    { transport, clock, random: () => 0 },
  );
  return { client, transport, clock };
}

it('callback-core/testing exports these names and no others', () => {
  expect(Object.keys(entry).sort()).toEqual(['createFakeTransport', 'v1Answers', 'v3Answers']);
});

describe.each(['v1', 'v3'] as const)('answers of %s', (apiVersion) => {
  const { booked, slots: free, slotTaken } = answers[apiVersion];

  it('are read by the client as what they say', async () => {
    const script = [free(slots), booked('abc'), slotTaken(slots), slotTaken()];
    const { client } = create(script, apiVersion);
    expect((await client.availability({ numberOfDays: 1 })).slots).toEqual(slots);
    expect(await client.schedule({ phonenumber })).toMatchObject({ id: 'abc' });
    expect(await catchError(client.schedule({ phonenumber }))).toMatchObject({
      code: 'SLOT_TAKEN',
      alternatives: slots,
    });
    expect(await catchError(client.schedule({ phonenumber }))).toMatchObject({ alternatives: [] });
  });
});

describe('createFakeTransport', () => {
  it('remembers every request', async () => {
    const { client, transport } = create([v1Answers.booked()]);
    await client.schedule({ phonenumber });
    await client.schedule({ phonenumber: '0' });
    expect(transport.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST http://host/x',
      'POST http://host/x',
    ]);
  });

  it('breaks the connection, or makes none', async () => {
    const broken = await catchError(create(['network']).client.schedule({ phonenumber }));
    expect(broken).toMatchObject({ code: 'NETWORK', booked: 'unknown' });
    const none = await catchError(create(['unreachable']).client.schedule({ phonenumber }));
    expect(none).toMatchObject({ code: 'UNREACHABLE', booked: 'no' });
  });

  it('hangs until the time of the client is over, or somebody gives up', async () => {
    const { client, transport, clock } = create(['hang']);
    const late = catchError(client.schedule({ phonenumber }));
    await new Promise((resolve) => setTimeout(resolve));
    clock.advance(3000);
    expect(await late).toMatchObject({ code: 'TIMEOUT', booked: 'unknown' });
    expect(transport.requests[0]?.signal.aborted).toBe(true);
    const signal = AbortSignal.abort();
    await expect(transport({ ...required(transport.requests[0]), signal })).rejects.toThrow();
  });

  it('asks a function for the answer to each request', async () => {
    const { client } = create([
      ({ url }) => ({ status: url.endsWith('availability') ? 500 : 404 }),
    ]);
    const booking = await catchError(client.schedule({ phonenumber }));
    expect(booking.code).toBe('SERVICE_NOT_FOUND');
  });

  it('writes any answer: text as it is, everything else as JSON, 200 and empty by default', async () => {
    const request = { method: 'GET', url: '', headers: {}, maxResponseBytes: 1 } as const;
    const { signal } = new AbortController();
    const play = (step: FakeStep) => createFakeTransport([step])({ ...request, signal });
    expect(await play({})).toEqual({ status: 200, headers: {}, body: '' });
    expect((await play({ body: '<html>' })).body).toBe('<html>');
    expect((await play({ body: [1] })).body).toBe('[1]');
    const limited = await play({ status: 429, headers: { 'retry-after': '1' } });
    expect(limited).toEqual({ status: 429, headers: { 'retry-after': '1' }, body: '' });
  });

  it('needs a step', () => {
    expect(() => createFakeTransport([])).toThrow('give at least one step');
  });
});

describe('a refusal of v3', () => {
  it('is one of the service, by its code', async () => {
    const { client } = create([v3Answers.refused(7042), v3Answers.refused(7030)], 'v3');
    const closed = await catchError(client.schedule({ phonenumber }));
    expect(closed).toMatchObject({ code: 'OFFICE_CLOSED', corrId: 'fake-corr-id' });
    const rejected = await catchError(client.schedule({ phonenumber }));
    expect(rejected).toMatchObject({ code: 'PHONE_REJECTED', serverCode: 7030 });
  });
});

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('It is missing.');
  return value;
}
