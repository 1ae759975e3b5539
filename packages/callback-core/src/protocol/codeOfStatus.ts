import type { CallbackOperation } from '../errors/CallbackError.ts';
import type { CallbackErrorCode } from '../errors/errorKinds.ts';

const KNOWN: Readonly<Record<number, CallbackErrorCode>> = {
  401: 'UNAUTHORIZED',
  403: 'UNAUTHORIZED',
  404: 'SERVICE_NOT_FOUND',
  408: 'TIMEOUT',
  // Nobody documents what a conflict means here: perhaps that the call is booked already.
  409: 'BAD_RESPONSE',
  425: 'RATE_LIMITED',
  429: 'RATE_LIMITED',
};

/** Operations on one booking: what they do not find is that. */
const ABOUT_ONE: ReadonlySet<CallbackOperation> = new Set(['retrieve', 'cancel', 'reschedule']);

/**
 * What a status means once the body has said nothing. Only 4xx says that nothing was done;
 * whatever cannot be read is taken for unknown, never for a refusal.
 */
export function codeOfStatus(status: number, operation: CallbackOperation): CallbackErrorCode {
  if (status === 404 && ABOUT_ONE.has(operation)) return 'CALLBACK_NOT_FOUND';
  const known = KNOWN[status];
  if (known) return known;
  if (status >= 500) return 'SERVER_ERROR';
  if (status >= 400) return 'BAD_REQUEST';
  if (status >= 200 && status < 300) return 'BAD_RESPONSE';
  // 0 is what a browser shows of a redirect that was not followed.
  return 'REDIRECTED';
}
