import type { CallbackOperation } from './CallbackError.ts';

/** Does this operation book a call, so that "may it have been booked?" is a question? */
export function books(operation: CallbackOperation): boolean {
  return operation === 'schedule' || operation === 'reschedule';
}
