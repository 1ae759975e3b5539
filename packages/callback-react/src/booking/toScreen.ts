import type { CallbackFormState } from '../form/CallbackFormState.ts';
import type { Flow, Screen } from './BookingState.ts';
import { toRefusalScreen } from './toRefusalScreen.ts';

/** The screen that tells where a booking stands; before there is one, the screen that the customer went to. */
export function toScreen(state: CallbackFormState, { screen, from }: Flow): Screen {
  switch (state.status) {
    case 'editing':
      return screen;
    case 'submitting':
    case 'pending': {
      const { request, sentAt } = state;
      const pending = state.status === 'pending';
      return { step: 'check', status: 'submitting', pending, request, sentAt, from };
    }
    case 'slotTaken': {
      const status = state.reason === 'passed' ? 'passed' : 'slot-taken';
      const { request, alternatives } = state;
      return { step: 'check', status, request, alternatives };
    }
    case 'unknown':
      return { step: 'check', ...state };
    case 'failed':
      return toRefusalScreen(state);
    case 'confirmed': {
      const { request, callback } = state;
      return { step: 'done', status: 'booked', request, callback };
    }
    default:
      return state satisfies never;
  }
}
