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
  const { code, alternatives, retryAfterMs = 0 } = error;
  switch (code) {
    case 'SLOT_TAKEN':
      return { status: 'slotTaken', reason: 'taken', request, alternatives };
    case 'UNRESOLVED_ATTEMPT':
      // Nothing was sent, because an earlier booking of this number may stand.
      return { status: 'unknown', settlement: 'checking', request, sentAt };
    case 'RATE_LIMITED':
      return { status: 'failed', error, request, sentAt, retryAt: Date.now() + retryAfterMs };
    default:
      return { status: 'failed', error, request, sentAt };
  }
}
