import type { CallbackFormState } from './CallbackFormState.ts';

/** Does a press on the button of the form book? What may be booked already is only booked again on purpose. */
export function mayBook(state: CallbackFormState, now: number): boolean {
  if (state.status === 'failed') return now >= (state.retryAt ?? 0);
  if (state.status === 'unknown') return state.settlement === 'notBooked';
  return state.status === 'editing' || state.status === 'slotTaken';
}
