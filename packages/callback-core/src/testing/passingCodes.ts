import type { CallbackErrorCode } from '../errors/errorKinds.ts';

/** The decision of the design, written out once more: whatever may have passed by the next time. */
export const passingCodes: readonly CallbackErrorCode[] = [
  'UNREACHABLE',
  'RATE_LIMITED',
  'TIMEOUT',
  'NETWORK',
  'SERVER_ERROR',
  'BAD_RESPONSE',
  // Of a booking only; see resendPolicy.
  'KEY_IN_PROGRESS',
];
