import type { CallbackErrorCode } from 'callback-core';
import type { CallbackFormState } from '../form/CallbackFormState.ts';
import type { SendingScreen } from './BookingState.ts';

/** Codes that have no screen of their own. */
type Refused =
  | 'VALIDATION'
  | 'BAD_REQUEST'
  | 'CALLBACK_NOT_FOUND'
  | 'KEY_REUSED'
  // The form has states of their own for these two.
  | 'SLOT_TAKEN'
  | 'UNRESOLVED_ATTEMPT'
  // Certainly not booked, although the code alone would leave it open.
  | 'KEY_IN_PROGRESS'
  | 'TIMEOUT'
  | 'NETWORK'
  | 'ABORTED'
  | 'SERVER_ERROR'
  | 'BAD_RESPONSE'
  | 'REDIRECTED';

type Told =
  | 'errors'
  | 'offline'
  | 'unreachable'
  | 'not-sent'
  | 'throttled'
  | 'closed'
  | 'limit'
  | 'unavailable';

// A new code does not compile until it has a screen.
const screens: Readonly<Record<Exclude<CallbackErrorCode, Refused>, Told>> = {
  PHONE_REJECTED: 'errors',
  OFFLINE: 'offline',
  UNREACHABLE: 'unreachable',
  CANCELLED_BEFORE_SEND: 'not-sent',
  RATE_LIMITED: 'throttled',
  OFFICE_CLOSED: 'closed',
  NO_SLOTS: 'closed',
  LIMIT_REACHED: 'limit',
  CONFIG_INVALID: 'unavailable',
  NO_FORM_DATA: 'unavailable',
  NO_QUERY: 'unavailable',
  SERVICE_NOT_FOUND: 'unavailable',
  NOT_SUPPORTED: 'unavailable',
  UNAUTHORIZED: 'unavailable',
};

/** The screen for a booking that certainly was not made. */
export function toRefusalScreen({
  error,
  request,
  sentAt,
  retryAt = sentAt,
}: Extract<CallbackFormState, { status: 'failed' }>): SendingScreen {
  const known: Readonly<Partial<Record<string, Told>>> = screens;
  const status = known[error.code] ?? 'refused';
  switch (status) {
    case 'errors':
      return { step: 'who', status, attempt: sentAt };
    case 'unavailable':
      return { step: 'none', status };
    case 'throttled':
      return { step: 'check', status, until: retryAt };
    case 'closed':
    case 'limit':
    case 'refused':
      return { step: 'check', status, request };
    default:
      return { step: 'check', status };
  }
}
