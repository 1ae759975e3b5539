'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CallbackClient, CallbackError, CallbackRecord } from 'callback-core';
import type { StatusKey } from '../query/statusKey.ts';
import { type FollowOptions, statusQueryOptions } from '../query/statusQueryOptions.ts';
import type { HostQueryOptions } from './HostOptions.ts';
import { useCallbackClient } from './useCallbackClient.ts';

/** How a booking is followed, at which client, and TanStack's own options. */
export interface UseCallbackStatusOptions<TData = CallbackRecord> extends FollowOptions {
  /** Default: the provider's. */
  client?: CallbackClient | undefined;
  /** Options of TanStack Query. Key, function, retry, network mode and `refetchInterval` are decided here. */
  query?: Omit<HostQueryOptions<CallbackRecord, TData, StatusKey>, 'refetchInterval'> | undefined;
}

/**
 * A booking as the server keeps it. Returns TanStack's result, whole. Without an id nothing is asked, so that the hook
 * can stand there before there is a booking. With `pollInterval` it looks again until the call is over.
 *
 * @example
 * ```tsx
 * const { data } = useCallbackStatus(booked?.id, { pollInterval: 10_000 });
 * ```
 */
export function useCallbackStatus<TData = CallbackRecord>(
  id: string | undefined,
  { client, query, pollInterval }: UseCallbackStatusOptions<TData> = {},
): UseQueryResult<TData, CallbackError> {
  const options = statusQueryOptions(useCallbackClient(client), id, { pollInterval });
  const { staleTime, ...fixed } = options;
  return useQuery<CallbackRecord, CallbackError, TData, StatusKey>({
    staleTime,
    ...query,
    ...fixed,
  });
}
