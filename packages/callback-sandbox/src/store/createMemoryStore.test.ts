import { expect, it } from 'vitest';
import type { Booking } from './Booking.ts';
import { createMemoryStore } from './createMemoryStore.ts';

const NINE = '2027-06-07T09:00:00.000Z';
const TEN = '2027-06-07T10:00:00.000Z';

const booking = (id: string, service = 'office'): Booking => ({
  id,
  apiVersion: 'v1',
  service,
  phoneNumber: '4151110000',
  userData: { nested: { name: 'Bob' } },
  createdAt: '2027-06-07T08:00:00.000Z',
  state: 'SCHEDULED',
});

it('takes as many bookings as the bucket has places, for each service and start', async () => {
  const store = createMemoryStore();
  const place = { bucketStart: NINE, capacity: 2 };
  expect(await store.insertIfFree(booking('1'), place)).toBe(true);
  expect(await store.insertIfFree(booking('2'), place)).toBe(true);
  expect(await store.insertIfFree(booking('3'), place)).toBe(false);
  expect(await store.insertIfFree(booking('4'), { ...place, bucketStart: TEN })).toBe(true);
  expect(await store.insertIfFree(booking('5', 'sales'), place)).toBe(true);
  expect((await store.list()).map(({ id }) => id)).toEqual(['1', '2', '4', '5']);
});

it('counts bookings from the first start to just before the last', async () => {
  const store = createMemoryStore();
  await store.insertIfFree(booking('1'), { bucketStart: NINE, capacity: 9 });
  await store.insertIfFree(booking('2'), { bucketStart: NINE, capacity: 9 });
  await store.insertIfFree(booking('3'), { bucketStart: TEN, capacity: 9 });
  await store.insert(booking('4'));
  const span = { service: 'office', from: NINE, to: TEN };
  expect([...(await store.countByBucket(span))]).toEqual([[NINE, 2]]);
  expect((await store.countByBucket({ ...span, service: 'sales' })).size).toBe(0);
});

it('hands out copies', async () => {
  const store = createMemoryStore();
  const given = booking('1');
  await store.insert(given);
  given.userData['nested'] = 'changed';
  const [first] = await store.list();
  if (first) first.phoneNumber = 'changed';
  expect(await store.list()).toEqual([booking('1')]);
});

it('has places again after it was cleared', async () => {
  const store = createMemoryStore();
  const place = { bucketStart: NINE, capacity: 1 };
  await store.insertIfFree(booking('1'), place);
  await store.clear();
  expect(await store.list()).toEqual([]);
  expect(await store.insertIfFree(booking('2'), place)).toBe(true);
});
