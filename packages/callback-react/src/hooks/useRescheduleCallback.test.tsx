import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openService } from '../testing/openService.ts';
import { provide } from '../testing/provide.tsx';
import { takeAllPlaces } from '../testing/takeAllPlaces.ts';
import { useRescheduleCallback } from './useRescheduleCallback.ts';

const phonenumber = '4151110000';

it('moves a booking to another time and cancels the old one', async () => {
  const { client, sandbox } = openService();
  const { slots } = await client.availability({ numberOfDays: 2 });
  const [first, second] = slots;
  const { id } = await client.schedule({ phonenumber, desiredTime: first?.startTime });
  const { result } = renderHook(() => useRescheduleCallback(), { wrapper: provide(client) });
  result.current.mutate({ id, request: { phonenumber, desiredTime: second?.startTime } });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(result.current.data).toMatchObject({
    desiredTime: second?.startTime,
    previousCancelled: true,
  });
  expect(await sandbox.bookings()).toMatchObject([
    { id, reason: 'CANCELLED' },
    { id: result.current.data?.id, state: 'SCHEDULED' },
  ]);
});

it('leaves the booking alone and proposes other times when the new one was taken', async () => {
  const desk = openService();
  const { client, sandbox } = desk;
  const { slots } = await client.availability({ numberOfDays: 2 });
  const wanted = slots[4]?.startTime ?? '';
  const { id } = await client.schedule({ phonenumber, desiredTime: slots[0]?.startTime });
  await takeAllPlaces(desk, wanted);
  const { result } = renderHook(() => useRescheduleCallback(), { wrapper: provide(client) });
  result.current.mutate({ id, request: { phonenumber, desiredTime: wanted } });
  await waitFor(() => expect(result.current.error?.code).toBe('SLOT_TAKEN'));
  expect(result.current.error?.booked).toBe('no');
  expect(result.current.error?.alternatives?.length).toBeGreaterThan(0);
  expect(await sandbox.bookings()).toContainEqual(
    expect.objectContaining({ id, state: 'SCHEDULED' }),
  );
});
