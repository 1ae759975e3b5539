'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CallbackClient, CallbackError, QueueQuery, WaitTime } from 'callback-core';
import { type WaitTimeKey, waitTimeQueryOptions } from '../query/waitTimeQueryOptions.ts';
import type { HostQueryOptions } from './HostOptions.ts';
import { useCallbackClient } from './useCallbackClient.ts';

/** Which queue, at which client, and TanStack's own options. */
export interface UseCallbackWaitTimeOptions<TData = WaitTime> extends QueueQuery {
  /** Default: the provider's. */
  client?: CallbackClient | undefined;
  /** Options of TanStack Query, such as `refetchInterval`. Key, function, retry and network mode are decided here. */
  query?: HostQueryOptions<WaitTime, TData, WaitTimeKey> | undefined;
}

/**
 * How long a call in a queue waits now, v3. Returns TanStack's result, whole. Over v1 its error is NOT_SUPPORTED.
 *
 * @example
 * ```tsx
 * const { data } = useCallbackWaitTime({ queue: 'sales', query: { refetchInterval: 60_000 } });
 * ```
 */
export function useCallbackWaitTime<TData = WaitTime>({
  client,
  query,
  queue,
}: UseCallbackWaitTimeOptions<TData>): UseQueryResult<TData, CallbackError> {
  const { staleTime, ...fixed } = waitTimeQueryOptions(useCallbackClient(client), { queue });
  return useQuery<WaitTime, CallbackError, TData, WaitTimeKey>({ staleTime, ...query, ...fixed });
}
