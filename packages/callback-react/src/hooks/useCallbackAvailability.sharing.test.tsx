import { QueryClient } from '@tanstack/react-query';
import { render, renderHook, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { holdAnswers } from '../testing/faults.ts';
import { openService } from '../testing/openService.ts';
import { provide } from '../testing/provide.tsx';
import { useCallbackAvailability } from './useCallbackAvailability.ts';
import { useScheduleCallback } from './useScheduleCallback.ts';

const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

function FreeTimes() {
  const { data } = useCallbackAvailability({ numberOfDays: 2 });
  return <p>{data ? 'times' : 'waiting'}</p>;
}

it('asks once for any number of components with the same question', async () => {
  const { client, sent } = openService();
  const page = Array.from({ length: 50 }, (_, number) => <FreeTimes key={String(number)} />);
  render(page, { wrapper: provide(client) });
  await waitFor(() => expect(screen.getAllByText('times')).toHaveLength(50));
  expect(sent).toHaveLength(1);
});

it('asks once although a new moment is written at every render', async () => {
  const { client, sent } = openService();
  const { result, rerender } = renderHook(
    () => useCallbackAvailability({ startDate: new Date(), numberOfDays: 1 }),
    { wrapper: provide(client) },
  );
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  for (let count = 0; count < 20; count += 1) rerender();
  await aWhile();
  // Two when the test runs over the end of a minute.
  expect(sent.length).toBeLessThanOrEqual(2);
});

it('asks again for a component that comes back, if the first was gone before its answer', async () => {
  let answers = 0;
  const { client, sent } = openService({
    through: (transport) => (request) => {
      answers += 1;
      return answers === 1 ? new Promise(() => {}) : transport(request);
    },
  });
  const queryClient = new QueryClient();
  const use = () => useCallbackAvailability({ numberOfDays: 1 });
  const first = renderHook(use, { wrapper: provide(client, queryClient) });
  await waitFor(() => expect(sent).toHaveLength(1));
  first.unmount();
  expect(sent[0]?.signal.aborted).toBe(true);
  const { result } = renderHook(use, { wrapper: provide(client, queryClient) });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(sent).toHaveLength(2);
});

it('asks anew after a booking, when times are looked at again', async () => {
  const { client, sent } = openService();
  const queryClient = new QueryClient();
  const gets = () => sent.filter(({ method }) => method === 'GET').length;
  const { result, unmount } = renderHook(
    () => ({ times: useCallbackAvailability({ numberOfDays: 2 }), book: useScheduleCallback() }),
    { wrapper: provide(client, queryClient) },
  );
  await waitFor(() => expect(result.current.times.isSuccess).toBe(true));
  const [slot] = result.current.times.data?.slots ?? [];
  result.current.book.mutate({ phonenumber: '4151110000', desiredTime: slot?.startTime });
  await waitFor(() => expect(result.current.book.isSuccess).toBe(true));
  await aWhile();
  expect(gets()).toBe(1);
  unmount();
  const again = renderHook(() => useCallbackAvailability({ numberOfDays: 2 }), {
    wrapper: provide(client, queryClient),
  });
  await waitFor(() => expect(again.result.current.isFetching).toBe(false));
  expect(gets()).toBe(2);
  const capacity = again.result.current.data?.slots[0]?.capacity;
  expect(capacity).toBe((slot?.capacity ?? 0) - 1);
});

it('keeps a booking under way when its component goes and another comes', async () => {
  const { client, sandbox, posts } = openService({ through: holdAnswers });
  const queryClient = new QueryClient();
  const use = () => useScheduleCallback();
  const first = renderHook(use, { wrapper: provide(client, queryClient) });
  first.result.current.mutate({ phonenumber: '4151110000' });
  await waitFor(async () => expect(await sandbox.bookings()).toHaveLength(1));
  first.unmount();
  renderHook(use, { wrapper: provide(client, queryClient) });
  await aWhile();
  expect(posts()).toBe(1);
  expect(queryClient.isMutating()).toBe(1);
});
