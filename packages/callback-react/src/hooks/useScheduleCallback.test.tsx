import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { CallbackClient, Transport } from 'callback-core';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { CallbackProvider } from '../provider/CallbackProvider.tsx';
import { openService } from '../testing/openService.ts';
import { useScheduleCallback } from './useScheduleCallback.ts';

afterEach(() => onlineManager.setOnline(true));

function under(client: CallbackClient, queryClient: QueryClient) {
  return ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <CallbackProvider client={client}>{children}</CallbackProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}

it('books a call and returns the confirmation', async () => {
  const { client, sandbox } = openService();
  const { result } = renderHook(() => useScheduleCallback(), {
    wrapper: under(client, new QueryClient()),
  });
  const booked = await result.current.mutateAsync({ phonenumber: '+49 30 23125 014' });
  expect((await sandbox.bookings()).map((booking) => booking.id)).toEqual([booked.id]);
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
});

it('sends one request when the host repeats its mutations three times', async () => {
  const lost: Transport = () => Promise.reject(new Error('connection lost'));
  const { client, posts } = openService({ through: () => lost });
  const queryClient = new QueryClient({
    defaultOptions: { mutations: { retry: 3, retryDelay: 1 } },
  });
  const { result } = renderHook(() => useScheduleCallback(), {
    wrapper: under(client, queryClient),
  });
  result.current.mutate({ phonenumber: '4151110000' });
  await waitFor(() => expect(result.current.isError).toBe(true));
  expect(posts()).toBe(1);
  expect(result.current.error?.booked).toBe('unknown');
});

it('answers at once while offline instead of sending later by itself', async () => {
  const { client } = openService();
  const schedule = vi.spyOn(client, 'schedule');
  onlineManager.setOnline(false);
  const { result } = renderHook(() => useScheduleCallback(), {
    wrapper: under(client, new QueryClient()),
  });
  result.current.mutate({ phonenumber: '4151110000' });
  await waitFor(() => expect(schedule).toHaveBeenCalledTimes(1));
  await waitFor(() => expect(result.current.isPaused).toBe(false));
});

it('goes on booking when the component goes away', async () => {
  const { client, sandbox } = openService({
    through: (transport) => async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return transport(request);
    },
  });
  const { result, unmount } = renderHook(() => useScheduleCallback(), {
    wrapper: under(client, new QueryClient()),
  });
  result.current.mutate({ phonenumber: '4151110000' });
  unmount();
  await waitFor(async () => expect(await sandbox.bookings()).toHaveLength(1));
});
