import type { BookingEvent, BookingState, Choice, LossReason, Screen } from './BookingState.ts';
import { toRefusal } from './toRefusal.ts';

/** The next state of a booking. Pure. */
export function bookingReducer(state: BookingState, event: BookingEvent): BookingState {
  const next = follow(state, event);
  return { ...next, moved: state.moved || next.screen.step !== state.screen.step };
}

function follow(state: BookingState, event: BookingEvent): Omit<BookingState, 'moved'> {
  const { screen, choice } = state;
  switch (event.type) {
    case 'kind':
      return { screen: calm(screen), choice: { ...choice, kind: event.kind } };
    case 'time':
      return { screen: calm(screen), choice: { kind: 'time', startTime: event.startTime } };
    case 'lose':
      return { ...state, choice: lose(choice, event.reason) };
    case 'go':
      return { ...state, screen: { step: event.step, status: 'idle' } };
    case 'choose-again':
      return {
        screen: { step: 'when', status: 'idle' },
        choice: { ...choice, kind: 'time' },
      };
    case 'no-time':
      return { ...state, screen: { step: 'when', status: 'no-time', attempt: attempt(screen) } };
    case 'field-errors':
      return { ...state, screen: { step: 'who', status: 'errors', attempt: attempt(screen) } };
    case 'stop':
      return { ...state, screen: event.screen };
    case 'send':
      if (screen.status === 'submitting') return state;
      return {
        ...state,
        screen: {
          step: 'check',
          status: 'submitting',
          pending: false,
          request: event.request,
          sentAt: event.at,
          from: screen,
        },
      };
    case 'pending':
      // The client is shared: another widget's booking is not ours.
      if (screen.status !== 'submitting' || screen.request !== event.request) return state;
      return { ...state, screen: { ...screen, pending: true } };
    case 'booked':
      if (screen.status !== 'submitting') return state;
      return {
        ...state,
        screen: {
          step: 'done',
          status: 'booked',
          request: screen.request,
          callback: event.callback,
        },
      };
    case 'refused': {
      if (screen.status !== 'submitting') return state;
      const told = toRefusal({ ...screen, error: event.error, at: event.at });
      const gone =
        choice.kind === 'time' && (told.status === 'slot-taken' || told.status === 'closed');
      return { screen: told, choice: gone ? lose(choice, 'gone') : choice };
    }
    case 'restart':
      return event.state;
    default:
      return event satisfies never;
  }
}

function lose({ kind, startTime }: Choice, reason: LossReason): Choice {
  return startTime ? { kind, lost: { startTime, reason } } : { kind };
}

// An error text about the choice goes when the choice is made.
function calm(screen: Screen): Screen {
  return screen.status === 'no-time' ? { step: 'when', status: 'idle' } : screen;
}

function attempt(screen: Screen): number {
  return 'attempt' in screen ? screen.attempt + 1 : 1;
}
