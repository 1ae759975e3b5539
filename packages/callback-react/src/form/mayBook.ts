import type { CallbackFormState } from './CallbackFormState.ts';

/** Does a press on the button of the form book? What may be booked already is only booked again on purpose. */
export function mayBook(state: CallbackFormState, now: number): boolean {
  switch (state.status) {
    case 'editing':
    case 'slotTaken':
      return true;
    case 'failed':
      return now >= (state.retryAt ?? 0);
    case 'unknown':
      return state.settlement === 'notBooked';
    case 'submitting':
    case 'pending':
    case 'confirmed':
      return false;
    default:
      return state satisfies never;
  }
}
