import { isCallbackError, type ScheduleRequest } from 'callback-core';
import type { CallbackFormState } from './CallbackFormState.ts';

/** A booking that was sent, and what came back instead of a confirmation. */
export interface Answer {
  error: unknown;
  request: ScheduleRequest;
  sentAt: number;
  /** Does the client look for it by itself? */
  reconciles: boolean;
}

/** Where a booking stands after an error. Whatever may have been booked ends on `unknown`. */
export function toOutcome({ error, request, sentAt, reconciles }: Answer): CallbackFormState {
  if (!isCallbackError(error) || error.booked === 'unknown') {
    const settlement = reconciles ? 'checking' : 'unavailable';
    return { status: 'unknown', settlement, request, sentAt };
  }
  const { code, alternatives, retryAfterMs } = error;
  if (code === 'SLOT_TAKEN') return { status: 'slotTaken', reason: 'taken', request, alternatives };
  // Nothing was sent, because an earlier booking of this number may stand.
  if (code === 'UNRESOLVED_ATTEMPT') {
    return { status: 'unknown', settlement: 'checking', request, sentAt };
  }
  const retryAt = retryAfterMs !== undefined && { retryAt: Date.now() + retryAfterMs };
  return { status: 'failed', error, request, sentAt, ...retryAt };
}
