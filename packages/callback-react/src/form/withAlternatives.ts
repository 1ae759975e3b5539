import type { UseQueryResult } from '@tanstack/react-query';
import { type Availability, type CallbackError, isSlotInPast } from 'callback-core';
import { closestSlots } from '../times/closestSlots.ts';
import type { CallbackFormState } from './CallbackFormState.ts';

const OFFERED = 3;

/** Adds what is free near a time that has gone, where the service proposed nothing. */
export function withAlternatives(
  state: CallbackFormState,
  { data, isFetching }: UseQueryResult<Availability, CallbackError>,
): CallbackFormState {
  if (state.status !== 'slotTaken') return state;
  const now = Date.now();
  const isToCome = (slot: { startTime: string }): boolean => !isSlotInPast(slot, now);
  const proposed = (state.alternatives ?? []).filter(isToCome);
  if (proposed.length > 0) return { ...state, alternatives: proposed };
  if (isFetching) return { ...state, alternatives: undefined };
  const free = (data?.slots ?? []).filter(isToCome);
  const wanted = new Date(state.request.desiredTime ?? now).toISOString();
  return { ...state, alternatives: closestSlots(free, wanted, OFFERED) };
}
