import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { Transport } from 'callback-core';
import { StrictMode } from 'react';
import { expect, it } from 'vitest';
import { CallbackProvider } from '../provider/CallbackProvider.tsx';
import { openService } from '../testing/openService.ts';
import { useCallbackAvailability } from './useCallbackAvailability.ts';

it('returns the free times of the service', async () => {
  const { client } = openService();
  const { result } = renderHook(() => useCallbackAvailability({ numberOfDays: 2 }), {
    wrapper: ({ children }) => (
      <StrictMode>
        <CallbackProvider client={client}>{children}</CallbackProvider>
      </StrictMode>
    ),
  });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(result.current.data?.slots.length).toBeGreaterThan(0);
});

it('asks once for two components with the same question', async () => {
  const { client, sent } = openService();
  const startDate = '2030-01-07T00:00:00.000Z';
  const { result } = renderHook(
    () => [
      useCallbackAvailability({ startDate, numberOfDays: 1 }),
      useCallbackAvailability({ startDate: new Date(startDate), numberOfDays: '1' }),
    ],
    {
      wrapper: ({ children }) => <CallbackProvider client={client}>{children}</CallbackProvider>,
    },
  );
  await waitFor(() => expect(result.current.every((query) => query.isSuccess)).toBe(true));
  expect(sent).toHaveLength(1);
});

it('uses the query client above and takes options of TanStack Query', async () => {
  const { client, sent } = openService();
  const queryClient = new QueryClient();
  const { result } = renderHook(
    () =>
      useCallbackAvailability({
        client,
        numberOfDays: 1,
        query: { enabled: false, select: (availability) => availability.slots.length },
      }),
    {
      wrapper: ({ children }) => (
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      ),
    },
  );
  expect(result.current.fetchStatus).toBe('idle');
  expect(sent).toHaveLength(0);
  await result.current.refetch();
  await waitFor(() => expect(result.current.data).toBeTypeOf('number'));
  expect(queryClient.getQueriesData({ queryKey: ['callback', 'availability'] })).toHaveLength(1);
});

it('does not repeat by itself, whatever the defaults of the host say', async () => {
  const lost: Transport = () => Promise.reject(new Error('lost'));
  const { client, sent } = openService({ through: () => lost });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: 5, retryDelay: 1 } } });
  const { result } = renderHook(() => useCallbackAvailability({ client, numberOfDays: 1 }), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    ),
  });
  await waitFor(() => expect(result.current.isError).toBe(true), { timeout: 10_000 });
  // The client itself asks three times.
  expect(sent).toHaveLength(3);
  expect(result.current.error?.code).toBe('NETWORK');
});

it('stops the request of a component that went away', async () => {
  const signals: AbortSignal[] = [];
  const { client } = openService({
    through: () => (request) => {
      signals.push(request.signal);
      return new Promise((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason)),
      );
    },
  });
  const { unmount } = renderHook(() => useCallbackAvailability({ client, numberOfDays: 1 }), {
    wrapper: ({ children }) => <CallbackProvider client={client}>{children}</CallbackProvider>,
  });
  await waitFor(() => expect(signals).toHaveLength(1));
  unmount();
  await waitFor(() => expect(signals[0]?.aborted).toBe(true));
});
