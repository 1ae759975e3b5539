import { isCallbackError, type ScheduleRequest } from 'callback-core';
import type { SendingScreen } from './BookingState.ts';

/** A booking that was sent, and what came back instead of a confirmation. */
export interface Refusal {
  error: unknown;
  request: ScheduleRequest;
  sentAt: number;
  /** When the answer came. */
  at: number;
}

/** The screen that tells the customer about an error. Whatever may have been booked ends on "unknown". */
export function toRefusal({ error, request, sentAt, at }: Refusal): SendingScreen {
  const unknown: SendingScreen = { step: 'check', status: 'unknown', request, sentAt };
  if (!isCallbackError(error) || error.booked === 'unknown') return unknown;
  const { code, alternatives = [], retryAfterMs = 0 } = error;
  switch (code) {
    case 'SLOT_TAKEN':
      return { step: 'check', status: 'slot-taken', request, alternatives };
    case 'PHONE_REJECTED':
      return { step: 'who', status: 'errors', attempt: at };
    case 'OFFLINE':
      return { step: 'check', status: 'offline' };
    case 'UNREACHABLE':
      return { step: 'check', status: 'unreachable' };
    case 'CANCELLED_BEFORE_SEND':
      return { step: 'check', status: 'not-sent' };
    case 'RATE_LIMITED':
      return { step: 'check', status: 'throttled', until: at + retryAfterMs };
    case 'OFFICE_CLOSED':
    case 'NO_SLOTS':
      return { step: 'check', status: 'closed', request };
    case 'LIMIT_REACHED':
      return { step: 'check', status: 'limit', request };
    case 'VALIDATION':
    case 'BAD_REQUEST':
    case 'CALLBACK_NOT_FOUND':
    case 'KEY_REUSED':
      return { step: 'check', status: 'refused', request };
    case 'CONFIG_INVALID':
    case 'NO_FORM_DATA':
    case 'NO_QUERY':
    case 'SERVICE_NOT_FOUND':
    case 'NOT_SUPPORTED':
    case 'UNAUTHORIZED':
      return { step: 'none', status: 'unavailable' };
    // Certainly not booked, although the code alone would leave it open.
    case 'TIMEOUT':
    case 'NETWORK':
    case 'ABORTED':
    case 'SERVER_ERROR':
    case 'BAD_RESPONSE':
    case 'REDIRECTED':
    case 'KEY_IN_PROGRESS':
      return { step: 'check', status: 'refused', request };
    // Nothing was sent; whether the first attempt booked is still being found out.
    case 'UNRESOLVED_ATTEMPT':
      return unknown;
    default:
      // A new code does not compile until it has a screen; one from a newer client is told as unknown.
      code satisfies never;
      return unknown;
  }
}
