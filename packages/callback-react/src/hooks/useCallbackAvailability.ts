'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Availability, AvailabilityQuery, CallbackClient, CallbackError } from 'callback-core';
import type { AvailabilityKey } from '../query/availabilityKey.ts';
import { availabilityQueryOptions } from '../query/availabilityQueryOptions.ts';
import type { HostQueryOptions } from './HostOptions.ts';
import { useCallbackClient } from './useCallbackClient.ts';

/** Which free times, from which client, and TanStack's own options. */
export interface UseCallbackAvailabilityOptions<TData = Availability> extends AvailabilityQuery {
  /** Default: the provider's. */
  client?: CallbackClient | undefined;
  /** Options of TanStack Query. Key, function, retry and network mode are decided here. */
  query?: HostQueryOptions<Availability, TData, AvailabilityKey> | undefined;
}

/**
 * Free times, cached and shared. Returns TanStack's result, whole.
 *
 * @example
 * ```tsx
 * const { data, error } = useCallbackAvailability({ numberOfDays: 5 });
 * ```
 */
export function useCallbackAvailability<TData = Availability>({
  client,
  query,
  ...wanted
}: UseCallbackAvailabilityOptions<TData>): UseQueryResult<TData, CallbackError> {
  const { staleTime, ...fixed } = availabilityQueryOptions(useCallbackClient(client), wanted);
  return useQuery<Availability, CallbackError, TData, AvailabilityKey>({
    staleTime,
    ...query,
    ...fixed,
  });
}
