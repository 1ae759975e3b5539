'use client';
import { useEffect, useReducer } from 'react';
import type { Press } from '../form/CallbackForm.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import type { Times } from '../times/useTimes.ts';
import type { WidgetForm } from '../widget/WidgetForm.ts';
import type { Choice, Flow, LossReason, Screen } from './BookingState.ts';
import { findLoss } from './findLoss.ts';
import { flowReducer } from './flowReducer.ts';
import { toScreen } from './toScreen.ts';

/** What a booking is made with. */
export interface UseBookingOptions {
  form: WidgetForm;
  /** Where it begins, and begins again. */
  start: Flow;
  /** What is chosen already, at the first beginning alone. */
  chosen: Choice;
  times: Times;
  /** Absent until language and zone are known. */
  format: TimeFormat | undefined;
  /** Milliseconds since 1970. */
  now: number;
}

/** A booking from the first question to its outcome. */
export interface Booking {
  screen: Screen;
  choice: Choice;
  /** Has the step changed yet? Nothing moves before. */
  moved: boolean;
  chooseKind(kind: Choice['kind']): void;
  chooseTime(startTime: string): void;
  goTo(step: 'when' | 'who' | 'check'): void;
  /** Goes on from the step that is shown; from the last one it books. */
  next(): void;
  /** Books another time with all that was typed. */
  bookTime(startTime: string): void;
  /** Books once more, after an unknown outcome. */
  bookAgain(): void;
  /** Back to the times, to choose another one. */
  chooseAgain(): void;
  restart(): void;
}

/** Leads through the steps of a booking; the form sends it. */
export function useBooking(options: UseBookingOptions): Booking {
  const { form, start, chosen, times, format, now } = options;
  const [flow, dispatch] = useReducer(flowReducer, { ...start, choice: chosen });
  const { choice, moved } = flow;
  const screen = toScreen(form.state, flow);

  const missed = format && findLoss({ choice, screen }, { times, format, now });
  const loss = missed ?? lossOf(form.state, choice);
  useEffect(() => {
    if (loss) dispatch({ type: 'lose', reason: loss });
  }, [loss]);

  const press = async (action: () => Promise<Press>): Promise<void> => {
    if (screen.status === 'submitting') return;
    dispatch({ type: 'press', from: screen });
    if ((await action()) === 'invalid') dispatch({ type: 'field-errors' });
  };

  const bookChoice = (): void => {
    const { kind, startTime, lost } = choice;
    if (kind === 'time' && !startTime) {
      if (lost) stop(lost);
      else dispatch({ type: 'no-time' });
      return;
    }
    form.chooseTime(kind === 'time' ? startTime : undefined);
    void press(form.submit);
  };

  const stop = ({ startTime, reason }: NonNullable<Choice['lost']>): void => {
    const { phonenumber } = form.values();
    const request = { phonenumber: phonenumber.trim(), desiredTime: startTime };
    const status = reason === 'passed' ? 'passed' : 'slot-taken';
    form.edit();
    dispatch({ type: 'stop', screen: { step: 'check', status, request, alternatives: undefined } });
  };

  return {
    screen,
    choice,
    moved,
    chooseKind: (kind) => dispatch({ type: 'kind', kind }),
    chooseTime: (startTime) => dispatch({ type: 'time', startTime }),
    goTo(step) {
      form.edit();
      dispatch({ type: 'go', step });
    },
    next() {
      if (screen.step === 'when') {
        const missing = choice.kind === 'time' && !choice.startTime;
        dispatch(missing ? { type: 'no-time' } : { type: 'go', step: 'who' });
      } else if (screen.step === 'who') {
        void form.check().then((good) => {
          form.edit();
          dispatch(good ? { type: 'go', step: 'check' } : { type: 'field-errors' });
        });
      } else bookChoice();
    },
    bookTime(startTime) {
      if (screen.status === 'submitting') return;
      dispatch({ type: 'time', startTime });
      void press(() => form.takeAlternative(startTime));
    },
    bookAgain: () => void press(form.bookAgain),
    chooseAgain() {
      form.edit();
      dispatch({ type: 'choose-again' });
    },
    restart() {
      // Consent was given for one call.
      const { consent, ...values } = form.values();
      form.reset({ ...values, subject: '', desiredTime: '' });
      if (times.status !== 'loading') times.reload();
      dispatch({ type: 'restart', flow: start });
    },
  };
}

/** Why a booking tells that the chosen time cannot be had. */
function lossOf(state: WidgetForm['state'], { kind, startTime }: Choice): LossReason | undefined {
  const refused = state.status === 'slotTaken' || state.status === 'failed';
  if (!refused || kind === 'asap' || !startTime || state.request.desiredTime !== startTime) return;
  if (state.status === 'slotTaken') return state.reason === 'passed' ? 'passed' : 'gone';
  return ['OFFICE_CLOSED', 'NO_SLOTS'].includes(state.error.code) ? 'gone' : undefined;
}
