'use client';
import {
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
} from '@tanstack/react-query';
import type {
  CallbackClient,
  CallbackError,
  ScheduledCallback,
  ScheduleRequest,
} from 'callback-core';
import { scheduleMutationOptions } from '../query/scheduleMutationOptions.ts';
import { useCallbackClient } from './useCallbackClient.ts';

/** Which client books, and TanStack's own options. */
export interface UseScheduleCallbackOptions {
  /** Default: the provider's. */
  client?: CallbackClient | undefined;
  /** Options of TanStack Query. Function, retry and network mode are decided here. */
  mutation?:
    | Omit<
        UseMutationOptions<ScheduledCallback, CallbackError, ScheduleRequest>,
        'mutationFn' | 'retry' | 'networkMode'
      >
    | undefined;
}

/**
 * Books calls. Returns TanStack's result, whole. Each `mutate` sends one request and never repeats it;
 * ask `error.booked` before telling a customer that nothing was booked.
 *
 * @example
 * ```tsx
 * const { mutate, isPending } = useScheduleCallback();
 * mutate({ phonenumber: '4151110000', desiredTime: slot.startTime });
 * ```
 */
export function useScheduleCallback({
  client,
  mutation,
}: UseScheduleCallbackOptions = {}): UseMutationResult<
  ScheduledCallback,
  CallbackError,
  ScheduleRequest
> {
  return useMutation<ScheduledCallback, CallbackError, ScheduleRequest>({
    ...mutation,
    ...scheduleMutationOptions(useCallbackClient(client)),
  });
}
