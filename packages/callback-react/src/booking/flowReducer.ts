import type { Choice, Flow, FlowEvent, LossReason, OwnScreen } from './BookingState.ts';

/** Where the customer goes next. Pure. */
export function flowReducer(flow: Flow, event: FlowEvent): Flow {
  const next = follow(flow, event);
  return { ...next, moved: flow.moved || next.screen.step !== flow.screen.step };
}

function follow(flow: Flow, event: FlowEvent): Flow {
  const { screen, choice } = flow;
  switch (event.type) {
    case 'kind':
      return { ...flow, screen: calm(screen), choice: { ...choice, kind: event.kind } };
    case 'time':
      return {
        ...flow,
        screen: calm(screen),
        choice: { kind: 'time', startTime: event.startTime },
      };
    case 'lose':
      return { ...flow, choice: lose(choice, event.reason) };
    case 'go':
      return { ...flow, screen: { step: event.step, status: 'idle' } };
    case 'choose-again':
      return {
        ...flow,
        screen: { step: 'when', status: 'idle' },
        choice: { ...choice, kind: 'time' },
      };
    case 'no-time':
      return { ...flow, screen: { step: 'when', status: 'no-time', attempt: attempt(screen) } };
    case 'field-errors':
      return { ...flow, screen: { step: 'who', status: 'errors', attempt: attempt(screen) } };
    case 'stop':
      return { ...flow, screen: event.screen };
    case 'press':
      return { ...flow, from: event.from };
    case 'restart':
      return event.flow;
    default:
      return event satisfies never;
  }
}

function lose({ kind, startTime }: Choice, reason: LossReason): Choice {
  return startTime ? { kind, lost: { startTime, reason } } : { kind };
}

// An error text about the choice goes when the choice is made.
function calm(screen: OwnScreen): OwnScreen {
  return screen.status === 'no-time' ? { step: 'when', status: 'idle' } : screen;
}

function attempt(screen: OwnScreen): number {
  return 'attempt' in screen ? screen.attempt + 1 : 1;
}
