import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCallbackClient } from './createCallbackClient.ts';
import { isCallbackError } from './errors/CallbackError.ts';
import { runs } from './testing/runs.ts';
import type { Transport } from './transport/Transport.ts';

vi.setConfig({ testTimeout: 180_000 });

const status = fc.oneof(fc.constant(200), fc.integer({ min: 100, max: 599 }));
const key = fc.constantFrom(
  ...['_id', 'id', 'status', 'code', 'data', 'slots', 'availability', 'exception', 'message'],
  ...['utcTime', 'capacity', '2027-04-03T09:00:00.000Z', '__proto__', 'constructor', 'toString'],
);
/** JSON that looks like an answer: the names are right, what stands behind them is not. */
const likeAnAnswer = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(0, 7041, 5, '', 'abc', '5', null, true, '2027-04-03T09:00:00Z'),
    fc.jsonValue({ maxDepth: 1 }),
  ),
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'large' },
    tie('leaf'),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
  ),
})).tree;
/** JSON that is an answer but for a detail or two. */
const oftener = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 5, arbitrary: usual },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
  );
const time = fc.oneof(
  fc
    .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fc.constantFrom(
    '2027-04-03T09:00:00+0200',
    '2027-04-03T07:00:00Z',
    '2027-02-30T09:00:00Z',
    'soon',
  ),
);
const places = oftener(fc.constantFrom<unknown>(5, '5', 0, -1, 'many', null));
const list = fc.array(fc.record({ utcTime: oftener(time), capacity: places }), { maxLength: 5 });
const map = fc.dictionary(time, places, { maxKeys: 5 });
const id = oftener(fc.constantFrom<unknown>('abc', 'abc', ''));
const nearAnswer = {
  v1: fc.oneof(fc.record({ _id: id }), map),
  v3: fc.record({
    status: fc.record({ code: oftener(fc.constant(0)) }),
    data: fc.record({ id, slots: fc.oneof(list, map) }),
  }),
};

function bodyOf(apiVersion: 'v1' | 'v3'): fc.Arbitrary<string> {
  const written = fc
    .oneof({ weight: 4, arbitrary: nearAnswer[apiVersion] }, { weight: 1, arbitrary: likeAnAnswer })
    .map((value) => JSON.stringify(value));
  return fc.oneof(
    { weight: 4, arbitrary: written },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string() },
    { weight: 1, arbitrary: written.map((text) => text.slice(0, -1)) },
  );
}

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});

function create(apiVersion: 'v1' | 'v3', transport: Transport) {
  const config = { apiVersion, dataURL: 'http://host/x', serviceName: 'sales' };
  // Free times are asked for again without a pause.
  return createCallbackClient(config, { transport, random: () => 0 });
}

describe.each(['v1', 'v3'] as const)('whatever a %s server answers', (apiVersion) => {
  const body = bodyOf(apiVersion);

  it('a booking has an id that the server confirmed, or fails as one of ours', async () => {
    let booked = 0;
    await fc.assert(
      fc.asyncProperty(status, body, async (code, text) => {
        const client = create(apiVersion, async () => ({ status: code, headers: {}, body: text }));
        const outcome = await client
          .schedule({ phonenumber: '1' })
          .catch((error: unknown) => error);
        if (isCallbackError(outcome)) {
          expect(['no', 'unknown']).toContain(outcome.booked);
          return;
        }
        const { id } = outcome as { id: unknown };
        expect(id).toSatisfy((value) => typeof value === 'string' && value !== '');
        const sent = JSON.parse(text);
        expect(id).toBe(apiVersion === 'v1' ? sent._id : sent.data.id);
        expect(code).toSatisfy((number: number) => number >= 200 && number < 300);
        if (apiVersion === 'v3') expect(sent.status.code).toBe(0);
        booked += 1;
      }),
      runs,
    );
    expect(booked).toBeGreaterThan(30);
  });

  it('free times are readable and in order, or the question fails as one of ours', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(status, body, async (code, text) => {
        const client = create(apiVersion, async () => ({ status: code, headers: {}, body: text }));
        const outcome = await client
          .availability({ numberOfDays: 1 })
          .catch((error: unknown) => error);
        if (isCallbackError(outcome)) return;
        const { slots } = outcome as Awaited<ReturnType<typeof client.availability>>;
        const moments = slots.map(({ startTime }) => startTime);
        expect(moments).toEqual([...new Set(moments)].sort());
        found += moments.length;
        for (const { startTime, capacity } of slots) {
          expect(new Date(startTime).toISOString()).toBe(startTime);
          expect(capacity).toBeGreaterThan(0);
        }
      }),
      runs,
    );
    expect(found).toBeGreaterThan(30);
  });

  it('every request that can be made is sent or refused as one of ours', async () => {
    const answer = {
      status: 200,
      headers: {},
      body: '{"_id":"a","status":{"code":0},"data":{"id":"a"}}',
    };
    const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
    const names = [
      'phonenumber',
      'firstname',
      'desiredTime',
      'desiredtime',
      'userData',
      'serviceName',
    ];
    const request = fc.oneof(
      anything,
      fc.dictionary(fc.constantFrom(...names), anything),
      fc.record({ phonenumber: fc.string(), userData: fc.object({ maxDepth: 3 }) }),
      fc.record({ phonenumber: fc.constant('1'), firstname: fc.string({ unit: 'binary' }) }),
    );
    await fc.assert(
      fc.asyncProperty(request, async (input) => {
        const sent: string[] = [];
        const client = create(apiVersion, async ({ url }) => {
          sent.push(url);
          return answer;
        });
        const outcome = await client.schedule(input as never).catch((error: unknown) => error);
        if (isCallbackError(outcome)) expect(sent).toEqual([]);
        else expect(outcome).toMatchObject({ id: 'a' });
      }),
      runs,
    );
  });

  it('no name of a service leads to another path or host', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (serviceName) => {
        const urls: URL[] = [];
        const client = create(apiVersion, async ({ url }) => {
          urls.push(new URL(url));
          return { status: 200, headers: {}, body: '{}' };
        });
        await client.availability({ serviceName, numberOfDays: 1 }).catch(() => {});
        for (const { host, pathname } of urls) {
          expect(host).toBe('host');
          expect(pathname.split('/')).toHaveLength(apiVersion === 'v1' ? 3 : 4);
          expect(pathname.startsWith('/x/availability')).toBe(true);
        }
      }),
      runs,
    );
  });
});
