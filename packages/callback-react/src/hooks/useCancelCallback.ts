'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { CallbackClient, CallbackError } from 'callback-core';
import { cancelMutationOptions } from '../query/cancelMutationOptions.ts';
import type { HostMutationOptions } from './HostOptions.ts';
import { useCallbackClient } from './useCallbackClient.ts';

/** Which client cancels, and TanStack's own options. */
export interface UseCancelCallbackOptions<TOnMutateResult = unknown> {
  /** Default: the provider's. */
  client?: CallbackClient | undefined;
  /** Options of TanStack Query. Function, retry, network mode and scope are decided here. */
  mutation?: HostMutationOptions<void, string, TOnMutateResult> | undefined;
}

/**
 * Cancels bookings by their id. Returns TanStack's result, whole. The error is CALLBACK_NOT_FOUND when there was
 * nothing to cancel. A `useCallbackStatus` of the same booking looks again by itself.
 *
 * @example
 * ```tsx
 * const { mutate } = useCancelCallback();
 * const cancel = () => mutate(booked.id);
 * ```
 */
export function useCancelCallback<TOnMutateResult = unknown>({
  client,
  mutation,
}: UseCancelCallbackOptions<TOnMutateResult> = {}): UseMutationResult<
  void,
  CallbackError,
  string,
  TOnMutateResult
> {
  const fixed = cancelMutationOptions(useCallbackClient(client));
  return useMutation({ ...mutation, ...fixed });
}
