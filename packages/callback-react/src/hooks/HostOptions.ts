import type { QueryKey, UseMutationOptions, UseQueryOptions } from '@tanstack/react-query';
import type { CallbackError } from 'callback-core';

/** Options of TanStack Query that a caller may set. Key, function, retry and network mode are decided here. */
export type HostQueryOptions<TQueryFnData, TData, TKey extends QueryKey> = Omit<
  UseQueryOptions<TQueryFnData, CallbackError, TData, TKey>,
  'queryKey' | 'queryFn' | 'retry' | 'retryDelay' | 'networkMode'
>;

/** Options of TanStack Query that a caller may set. Function, retry, network mode and scope are decided here. */
export type HostMutationOptions<TData, TVariables, TOnMutateResult> = Omit<
  UseMutationOptions<TData, CallbackError, TVariables, TOnMutateResult>,
  'mutationFn' | 'retry' | 'retryDelay' | 'networkMode' | 'scope'
>;
