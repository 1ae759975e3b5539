import type { CallbackError, CallbackRecord } from 'callback-core';

/** Can asking again tell something new about a booking? Not once the call was made, nor after a final error. */
export function mayChange({
  data,
  error,
}: {
  data: CallbackRecord | undefined;
  error: CallbackError | null;
}): boolean {
  if (error) return error.retry === 'auto' || error.retry === 'user';
  return data?.state !== 'COMPLETED';
}
