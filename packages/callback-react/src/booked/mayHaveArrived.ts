import type { CallbackErrorCode } from 'callback-core';

const lost: readonly CallbackErrorCode[] = [
  'TIMEOUT',
  'NETWORK',
  'ABORTED',
  'SERVER_ERROR',
  'BAD_RESPONSE',
  'REDIRECTED',
];

/** Did a request perhaps do its work, although no good answer came? */
export function mayHaveArrived(code: CallbackErrorCode): boolean {
  return lost.includes(code);
}
