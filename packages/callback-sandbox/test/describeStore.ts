import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { BookingRecord } from '../src/store/BookingRecord.ts';
import type { BookingStore } from '../src/store/BookingStore.ts';
import type { IdempotencyKey } from '../src/store/IdempotencyKey.ts';

const NINE = '2027-06-07T09:00:00.000Z';
const TEN = '2027-06-07T10:00:00.000Z';
const EIGHT = '2027-06-07T08:00:00.000Z';

const booking = (id: string, more: Partial<BookingRecord> = {}): BookingRecord => ({
  id,
  apiVersion: 'v1',
  service: 'office',
  phoneNumber: '+1 (415) 111-0000',
  phoneDigits: '14151110000',
  desiredTime: NINE,
  bucketStart: NINE,
  dueAt: NINE,
  userData: { nested: { name: 'Bob' } },
  createdAt: EIGHT,
  ...more,
});

const key = (name: string, more: Partial<IdempotencyKey> = {}): IdempotencyKey => ({
  key: name,
  fingerprint: 'f',
  owner: 'o',
  runsUntil: NINE,
  expiresAt: TEN,
  ...more,
});

/** What every store must do. `open` is called once; each test begins with nothing stored. */
export function describeStore(open: () => Promise<BookingStore>): void {
  let store: BookingStore;
  beforeAll(async () => {
    store = await open();
  });
  beforeEach(() => store.clear());
  afterAll(() => store.close());

  const put = (...bookings: BookingRecord[]): Promise<void> =>
    store.transact([], async (transaction) => {
      for (const one of bookings) await transaction.put(one);
    });
  const ids = async (filter: Parameters<BookingStore['find']>[0]): Promise<string[]> =>
    (await store.find(filter)).map(({ id }) => id);

  it('holds a lock of any name, also one that no database can write', async () => {
    for (const lock of ['a\u0000b', '\ud800', '']) {
      expect(await store.transact([lock], async () => lock)).toBe(lock);
    }
  });

  it('hands out what it was given, and only copies of it', async () => {
    const given = booking('1', { clientRequestId: 'r'.repeat(16), cancelledAt: TEN });
    const { desiredTime, bucketStart, ...soon } = booking('2');
    await put(given, soon);
    given.userData['nested'] = 'changed';
    const [first] = await store.find({});
    expect(first).toEqual({ ...given, userData: { nested: { name: 'Bob' } } });
    if (first) first.phoneNumber = 'changed';
    expect(await store.find({ id: '1' })).toMatchObject([{ phoneNumber: '+1 (415) 111-0000' }]);
    expect(await store.find({ id: '2' })).toEqual([soon]);
  });

  it.each(['\u0000', '\ud800', '𝄞 "\\ \u2028', "'; drop table bookings; --", '<script>'])(
    'keeps attached data as it is: %j',
    async (text) => {
      await put(booking('1', { userData: { [text]: text } }));
      expect((await store.find({ id: '1' }))[0]?.userData).toEqual({ [text]: text });
    },
  );

  it('finds by what is asked for, the oldest first', async () => {
    await put(
      booking('b', { clientRequestId: 'request-1', phoneDigits: '112' }),
      booking('a', { service: 'sales', dueAt: TEN }),
      booking('c', { createdAt: NINE }),
    );
    expect(await ids({})).toEqual(['b', 'a', 'c']);
    expect(await ids({ service: 'office' })).toEqual(['b', 'c']);
    expect(await ids({ clientRequestId: 'request-1' })).toEqual(['b']);
    expect(await ids({ phoneDigits: '112', service: 'sales' })).toEqual([]);
    expect(await ids({ createdFrom: NINE })).toEqual(['c']);
    expect(await ids({ dueAfter: NINE })).toEqual(['a']);
    expect(await ids({ dueUntil: NINE })).toEqual(['b', 'c']);
    expect(await ids({ id: 'none' })).toEqual([]);
  });

  it('counts bookings from the first start to just before the last', async () => {
    const { bucketStart, ...soon } = booking('soon');
    await put(booking('1'), booking('2'), booking('3', { bucketStart: TEN }), soon);
    const span = { service: 'office', from: NINE, to: TEN };
    expect([...(await store.countByBucket(span))]).toEqual([[NINE, 2]]);
    expect((await store.countByBucket({ ...span, service: 'sales' })).size).toBe(0);
  });

  it('does not count what was cancelled or moved away', async () => {
    await put(booking('1'), booking('2'), booking('3'));
    await put(booking('1', { cancelledAt: NINE }), booking('2', { bucketStart: TEN }));
    const span = { service: 'office', from: NINE, to: '2027-06-07T11:00:00.000Z' };
    expect(Object.fromEntries(await store.countByBucket(span))).toEqual({ [NINE]: 1, [TEN]: 1 });
    expect(await ids({})).toEqual(['1', '2', '3']);
  });

  it('stores nothing of a step that fails', async () => {
    const failing = store.transact([], async (transaction) => {
      await transaction.put(booking('1'));
      await transaction.putKey(key('k'), EIGHT);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await ids({})).toEqual([]);
    expect(await store.transact([], (transaction) => transaction.getKey('k'))).toBeUndefined();
  });

  it('lets no step that shares a lock in between', async () => {
    const takeIfFree = (id: string): Promise<boolean> =>
      store.transact([`number ${id}`, 'bucket'], async (transaction) => {
        const counts = await transaction.countByBucket({ service: 'office', from: NINE, to: TEN });
        if ((counts.get(NINE) ?? 0) >= 3) return false;
        await transaction.put(booking(id));
        return true;
      });
    const taken = await Promise.all(Array.from({ length: 40 }, (_, i) => takeIfFree(String(i))));
    expect(taken.filter(Boolean)).toHaveLength(3);
    expect(await ids({})).toHaveLength(3);
  });

  it('is not stuck when steps want the same locks in another order', async () => {
    const locks = ['a', 'b', 'c', 'd'];
    const steps = Array.from({ length: 20 }, (_, i) =>
      store.transact(i % 2 ? locks : [...locks].reverse(), (transaction) =>
        transaction.put(booking(String(i))),
      ),
    );
    await Promise.all(steps);
    expect(await ids({})).toHaveLength(20);
  });

  it('keeps keys with their answer until they expire', async () => {
    const outcome = { kind: 'full', proposals: [{ start: 1, free: 2, total: 3 }] } as const;
    await store.transact([], (transaction) => transaction.putKey(key('old'), EIGHT));
    await store.transact([], (transaction) =>
      transaction.putKey(key('new', { outcome, expiresAt: '2027-06-08T09:00:00.000Z' }), NINE),
    );
    const get = (name: string): Promise<IdempotencyKey | undefined> =>
      store.transact([], (transaction) => transaction.getKey(name));
    expect(await get('old')).toEqual(key('old'));
    expect(await get('new')).toMatchObject({ outcome });
    await store.transact([], (transaction) => transaction.putKey(key('other'), TEN));
    expect(await get('old')).toBeUndefined();
    await store.transact([], (transaction) => transaction.deleteKey('new'));
    expect(await get('new')).toBeUndefined();
  });

  it('has places again after it was cleared', async () => {
    await put(booking('1'));
    await store.clear();
    expect(await ids({})).toEqual([]);
    expect((await store.countByBucket({ service: 'office', from: NINE, to: TEN })).size).toBe(0);
  });
}
