'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type {
  CallbackClient,
  CallbackError,
  ScheduledCallback,
  ScheduleRequest,
} from 'callback-core';
import { type BookOptions, scheduleMutationOptions } from '../query/scheduleMutationOptions.ts';
import type { HostMutationOptions } from './HostOptions.ts';
import { useCallbackClient } from './useCallbackClient.ts';

/** Which client books, and TanStack's own options. */
export interface UseScheduleCallbackOptions<TOnMutateResult = unknown> extends BookOptions {
  /** Default: the provider's. */
  client?: CallbackClient | undefined;
  /** Options of TanStack Query. Function, retry, network mode and scope are decided here. */
  mutation?: HostMutationOptions<ScheduledCallback, ScheduleRequest, TOnMutateResult> | undefined;
}

/**
 * Books calls. Returns TanStack's result, whole. Each `mutate` sends one request and never repeats it;
 * ask `error.booked` before telling a customer that nothing was booked.
 *
 * @example
 * ```tsx
 * const { mutate, isPending } = useScheduleCallback();
 * const book = (slot: TimeSlot) => mutate({ phonenumber: '4151110000', desiredTime: slot.startTime });
 * ```
 */
export function useScheduleCallback<TOnMutateResult = unknown>({
  client,
  mutation,
  evenIfUnresolved,
}: UseScheduleCallbackOptions<TOnMutateResult> = {}): UseMutationResult<
  ScheduledCallback,
  CallbackError,
  ScheduleRequest,
  TOnMutateResult
> {
  const fixed = scheduleMutationOptions(useCallbackClient(client), { evenIfUnresolved });
  return useMutation({ ...mutation, ...fixed });
}
