'use client';
import {
  type CallbackClient,
  type CallbackError,
  isCallbackError,
  isSlotInPast,
  type ScheduledCallback,
  type ScheduleRequest,
} from 'callback-core';
import { useEffect, useReducer, useRef } from 'react';
import type { ContactForm } from '../form/useContactForm.ts';
import { useCallbackEvent } from '../hooks/useCallbackEvent.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import type { Times } from '../times/useTimes.ts';
import type { BookingState, Choice } from './BookingState.ts';
import { bookingReducer } from './bookingReducer.ts';
import { findLoss } from './findLoss.ts';
import { toRequest } from './toRequest.ts';
import { useSendOnce } from './useSendOnce.ts';

/** What a booking is made with. */
export interface UseBookingOptions {
  client: CallbackClient;
  contact: ContactForm;
  /** Where it begins, and begins again. */
  start: BookingState;
  times: Times;
  /** Absent until language and zone are known. */
  format: TimeFormat | undefined;
  /** Milliseconds since 1970. */
  now: number;
  userData: Readonly<Record<string, unknown>> | undefined;
  serviceName: string | undefined;
  onScheduled: ((callback: ScheduledCallback) => void) | undefined;
  onError: ((error: CallbackError) => void) | undefined;
}

/** A booking from the first question to its outcome. */
export interface Booking extends BookingState {
  chooseKind(kind: Choice['kind']): void;
  chooseTime(startTime: string): void;
  goTo(step: 'when' | 'who' | 'check'): void;
  /** Goes on from the step that is shown; from the last one it books. */
  next(): void;
  /** Books another time with all that was typed. */
  bookTime(startTime: string): void;
  /** Sends the same request once more, after an unknown outcome. */
  bookAnyway(): void;
  /** Back to the times, to choose another one. */
  chooseAgain(): void;
  restart(): void;
}

/** Runs a booking. However often it is pressed, one request is under way at a time. */
export function useBooking(options: UseBookingOptions): Booking {
  const { client, contact, start, times, format, now, userData, serviceName } = options;
  const [state, dispatch] = useReducer(bookingReducer, start);
  const { screen, choice } = state;
  const sendOnce = useSendOnce(client);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  useCallbackEvent('schedulePending', ({ request }) => dispatch({ type: 'pending', request }), {
    client,
  });

  const loss = format && findLoss(state, { times, format, now });
  useEffect(() => {
    if (loss) dispatch({ type: 'lose', reason: loss });
  }, [loss]);

  const send = (request: ScheduleRequest): void =>
    sendOnce(request, {
      sent: () => dispatch({ type: 'send', request, at: Date.now() }),
      booked(callback) {
        dispatch({ type: 'booked', callback });
        latest.current.onScheduled?.(callback);
      },
      refused(error) {
        const code = isCallbackError(error) ? error.code : undefined;
        if (code === 'PHONE_REJECTED') contact.rejectPhonenumber(request.phonenumber);
        if (code === 'SLOT_TAKEN') latest.current.times.reload();
        dispatch({ type: 'refused', error, at: Date.now() });
        if (isCallbackError(error)) latest.current.onError?.(error);
      },
    });

  const requestFor = (startTime: string | undefined): ScheduleRequest =>
    toRequest({ values: contact.values(), startTime, userData, serviceName });

  const stop = (status: 'passed' | 'slot-taken', startTime: string): void =>
    dispatch({
      type: 'stop',
      screen: { step: 'check', status, request: requestFor(startTime), alternatives: [] },
    });

  const book = (startTime: string | undefined): void => {
    if (!startTime || !isSlotInPast({ startTime }, Date.now())) send(requestFor(startTime));
    else {
      dispatch({ type: 'lose', reason: 'passed' });
      stop('passed', startTime);
    }
  };

  const bookChoice = (): void => {
    const { kind, startTime, lost } = choice;
    if (screen.status === 'throttled' && Date.now() < screen.until) return;
    if (kind === 'asap') book(undefined);
    else if (startTime) book(startTime);
    else if (lost) stop(lost.reason === 'passed' ? 'passed' : 'slot-taken', lost.startTime);
    else dispatch({ type: 'no-time' });
  };

  return {
    ...state,
    chooseKind: (kind) => dispatch({ type: 'kind', kind }),
    chooseTime: (startTime) => dispatch({ type: 'time', startTime }),
    goTo: (step) => dispatch({ type: 'go', step }),
    next() {
      if (screen.step === 'when') {
        const missing = choice.kind === 'time' && !choice.startTime;
        dispatch(missing ? { type: 'no-time' } : { type: 'go', step: 'who' });
      } else if (screen.step === 'who') {
        void contact.check({
          good: () => dispatch({ type: 'go', step: 'check' }),
          bad: () => dispatch({ type: 'field-errors' }),
        });
      } else bookChoice();
    },
    bookTime(startTime) {
      if (screen.status === 'submitting') return;
      dispatch({ type: 'time', startTime });
      book(startTime);
    },
    bookAnyway: () => {
      if (screen.status === 'unknown') send(screen.request);
    },
    chooseAgain: () => dispatch({ type: 'choose-again' }),
    restart() {
      contact.clearSubject();
      if (times.status !== 'loading') times.reload();
      dispatch({ type: 'restart', state: start });
    },
  };
}
