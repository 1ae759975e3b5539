'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { CallbackClient, CallbackError, RescheduledCallback } from 'callback-core';
import {
  type RescheduleVariables,
  rescheduleMutationOptions,
} from '../query/rescheduleMutationOptions.ts';
import type { HostMutationOptions } from './HostOptions.ts';
import { useCallbackClient } from './useCallbackClient.ts';

/** Which client moves bookings, and TanStack's own options. */
export interface UseRescheduleCallbackOptions<TOnMutateResult = unknown> {
  /** Default: the provider's. */
  client?: CallbackClient | undefined;
  /** Options of TanStack Query. Function, retry, network mode and scope are decided here. */
  mutation?:
    | HostMutationOptions<RescheduledCallback, RescheduleVariables, TOnMutateResult>
    | undefined;
}

/**
 * Moves bookings to another time. Returns TanStack's result, whole. Never repeated. In v3 the booking has another id
 * afterwards, and `data.previousCancelled` tells whether the old one is gone; ask `error.booked` after an error.
 *
 * @example
 * ```tsx
 * const { mutate } = useRescheduleCallback();
 * const move = (slot: TimeSlot) =>
 *   mutate({ id: booked.id, request: { phonenumber: '4151110000', desiredTime: slot.startTime } });
 * ```
 */
export function useRescheduleCallback<TOnMutateResult = unknown>({
  client,
  mutation,
}: UseRescheduleCallbackOptions<TOnMutateResult> = {}): UseMutationResult<
  RescheduledCallback,
  CallbackError,
  RescheduleVariables,
  TOnMutateResult
> {
  const fixed = rescheduleMutationOptions(useCallbackClient(client));
  return useMutation({ ...mutation, ...fixed });
}
