import {
  onlineManager,
  QueryClient,
  type UseMutationResult,
  useMutation,
} from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { CallbackError, Transport } from 'callback-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openService } from '../testing/openService.ts';
import { provide } from '../testing/provide.tsx';
import { useCancelCallback } from './useCancelCallback.ts';
import { useRescheduleCallback } from './useRescheduleCallback.ts';
import { useScheduleCallback } from './useScheduleCallback.ts';

type Result = Pick<
  UseMutationResult<unknown, CallbackError, never>,
  'error' | 'isError' | 'isPaused' | 'isPending'
>;

const request = { phonenumber: '4151110000' };
const lost: Transport = () => Promise.reject(new Error('lost'));

/** Each change of a booking as a component makes it, and the requests that the client itself sends for one. */
const changes: [name: string, use: () => [result: Result, go: () => void], requests: number][] = [
  [
    'books',
    () => {
      const result = useScheduleCallback();
      return [result, () => result.mutate(request)];
    },
    1,
  ],
  [
    'moves a booking',
    () => {
      const result = useRescheduleCallback();
      return [result, () => result.mutate({ id: 'some', request })];
    },
    1,
  ],
  [
    'cancels',
    () => {
      const result = useCancelCallback();
      return [result, () => result.mutate('some')];
    },
    3,
  ],
];

function setOnline(online: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  onlineManager.setOnline(online);
}

describe.each(changes)('a hook that %s, whatever the host has set', (_, useChange, requests) => {
  const queryClient = new QueryClient({
    defaultOptions: {
      mutations: { retry: 3, retryDelay: 1, networkMode: 'online', scope: { id: 'all' } },
      queries: { retry: 5, retryDelay: 1 },
    },
  });

  beforeEach(() => queryClient.mount());
  afterEach(() => {
    setOnline(true);
    queryClient.unmount();
    queryClient.clear();
    vi.restoreAllMocks();
  });

  it('is not repeated', async () => {
    const { client, sent } = openService({ through: () => lost });
    const { result } = renderHook(useChange, { wrapper: provide(client, queryClient) });
    act(() => result.current[1]());
    await waitFor(() => expect(result.current[0].isError).toBe(true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent).toHaveLength(requests);
  });

  it('ends at once while offline, and is not sent when the network is back', async () => {
    const { client, sent } = openService();
    setOnline(false);
    const { result } = renderHook(useChange, { wrapper: provide(client, queryClient) });
    act(() => result.current[1]());
    await waitFor(() => expect(result.current[0].error?.code).toBe('OFFLINE'));
    expect(result.current[0].isPaused).toBe(false);
    act(() => setOnline(true));
    await act(() => queryClient.resumePausedMutations());
    expect(sent).toEqual([]);
  });

  it('does not wait behind a mutation of the host that is paused', async () => {
    const { client, sent } = openService();
    setOnline(false);
    const { result } = renderHook(
      () => ({
        host: useMutation({ mutationFn: () => Promise.resolve('sent') }),
        ours: useChange(),
      }),
      { wrapper: provide(client, queryClient) },
    );
    act(() => result.current.host.mutate());
    await waitFor(() => expect(result.current.host.isPaused).toBe(true));
    act(() => result.current.ours[1]());
    await waitFor(() => expect(result.current.ours[0].error?.code).toBe('OFFLINE'));
    act(() => setOnline(true));
    await waitFor(() => expect(result.current.host.isSuccess).toBe(true));
    expect(sent).toEqual([]);
  });
});
