import type { CallbackFormState } from '../form/CallbackFormState.ts';
import type { SendingScreen } from './BookingState.ts';

/** The screen for a booking that certainly was not made. */
export function toRefusalScreen({
  error,
  request,
  sentAt,
  retryAt = sentAt,
}: Extract<CallbackFormState, { status: 'failed' }>): SendingScreen {
  const { code } = error;
  switch (code) {
    case 'PHONE_REJECTED':
      return { step: 'who', status: 'errors', attempt: sentAt };
    case 'OFFLINE':
      return { step: 'check', status: 'offline' };
    case 'UNREACHABLE':
      return { step: 'check', status: 'unreachable' };
    case 'CANCELLED_BEFORE_SEND':
      return { step: 'check', status: 'not-sent' };
    case 'RATE_LIMITED':
      return { step: 'check', status: 'throttled', until: retryAt };
    case 'OFFICE_CLOSED':
    case 'NO_SLOTS':
      return { step: 'check', status: 'closed', request };
    case 'LIMIT_REACHED':
      return { step: 'check', status: 'limit', request };
    case 'CONFIG_INVALID':
    case 'NO_FORM_DATA':
    case 'NO_QUERY':
    case 'SERVICE_NOT_FOUND':
    case 'NOT_SUPPORTED':
    case 'UNAUTHORIZED':
      return { step: 'none', status: 'unavailable' };
    case 'VALIDATION':
    case 'BAD_REQUEST':
    case 'CALLBACK_NOT_FOUND':
    case 'KEY_REUSED':
    // The form has states of their own for these two.
    case 'SLOT_TAKEN':
    case 'UNRESOLVED_ATTEMPT':
    // Certainly not booked, although the code alone would leave it open.
    case 'KEY_IN_PROGRESS':
    case 'TIMEOUT':
    case 'NETWORK':
    case 'ABORTED':
    case 'SERVER_ERROR':
    case 'BAD_RESPONSE':
    case 'REDIRECTED':
      return { step: 'check', status: 'refused', request };
    default:
      // A new code does not compile until it has a screen; one from a newer client was not booked either.
      code satisfies never;
      return { step: 'check', status: 'refused', request };
  }
}
