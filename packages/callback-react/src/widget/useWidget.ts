'use client';
import type { CallbackClient, CallbackError, CallbackErrorCode } from 'callback-core';
import { type ComponentType, useEffect, useMemo, useRef, useState } from 'react';
import type { Choice, Flow } from '../booking/BookingState.ts';
import { type Booking, useBooking } from '../booking/useBooking.ts';
import type { CallbackForm } from '../form/CallbackForm.ts';
import { useCallbackForm } from '../form/useCallbackForm.ts';
import { useLatest } from '../hooks/useLatest.ts';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import { mergeLabels } from '../labels/mergeLabels.ts';
import type { Offer } from '../offer/Offer.ts';
import type { OutcomeViewProps } from '../outcome/OutcomeView.tsx';
import { createTimeFormat, type TimeFormat } from '../time/createTimeFormat.ts';
import { useNow } from '../time/useNow.ts';
import { useViewer } from '../time/useViewer.ts';
import { type Times, useTimes } from '../times/useTimes.ts';
import type { BookedScreenProps } from './BookedScreen.tsx';
import type { CallbackWidgetProps } from './CallbackWidgetProps.ts';
import { problemWords } from './problemWords.ts';
import { type Step, stepsOf } from './steps.ts';
import { useLoaded } from './useLoaded.ts';
import { type FocusTargets, useScreenFocus } from './useScreenFocus.ts';

/** Everything the screens of a widget are drawn from. */
export interface Widget {
  client: CallbackClient;
  options: CallbackWidgetProps;
  booking: Booking;
  form: CallbackForm;
  times: Times;
  /** Absent on the server and while its markup is taken over. */
  format: TimeFormat | undefined;
  labels: CallbackLabels;
  steps: readonly Step[];
  focus: FocusTargets;
  /** Something was typed or chosen. */
  touched: boolean;
  /** A step was taken. */
  moved: boolean;
  /** Codes of what went wrong so far. */
  errors: readonly CallbackErrorCode[];
  /** Milliseconds since 1970. */
  now: number;
  /** Days that are shown at once. */
  numberOfDays: number;
  /** Is a call as soon as possible offered? */
  immediate: boolean;
  /** Is a call at a chosen time offered? */
  scheduled: boolean;
  /** What stands instead of the status and the voice of a screen that is loaded later. */
  later: Later | undefined;
  tellLater(later: Later | undefined): void;
  /** What is known about a call as soon as possible. */
  offer: Offer | undefined;
  tellOffer(offer: Offer): void;
  /** Finds that out. */
  watch: ComponentType<{ widget: Widget }> | undefined;
  /** Draws every answer that is not a booking. */
  outcome: ComponentType<OutcomeViewProps> | undefined;
  /** Draws a booked call with all that can be done with it. */
  care: ComponentType<BookedScreenProps> | undefined;
}

/** What a part that is loaded later tells the root. */
export interface Later {
  status: string;
  /** Nothing: what the screen itself says. */
  said: string | undefined;
}

async function loadCare(): Promise<ComponentType<BookedScreenProps>> {
  return (await import('../booked/BookedCare.tsx')).BookedCare;
}

async function loadOutcome(): Promise<ComponentType<OutcomeViewProps>> {
  return (await import('../outcome/OutcomeView.tsx')).OutcomeView;
}

async function loadWatch(): Promise<ComponentType<{ widget: Widget }>> {
  return (await import('../offer/OfferWatch.tsx')).OfferWatch;
}

/** Puts a widget's state together. */
export function useWidget(client: CallbackClient, props: CallbackWidgetProps): Widget {
  const { immediateCallback: immediate = true, scheduledCallback: scheduled = true } = props;
  const { numberOfDays = 5, maxTimeSlots, serviceName, hourCycle, onError } = props;
  const viewer = useViewer();
  const locale = props.locale ?? viewer?.locale;
  const timeZone = props.timeZone ?? viewer?.timeZone;
  const known = viewer !== undefined;
  const format = useMemo(
    () =>
      known && locale && timeZone ? createTimeFormat({ locale, timeZone, hourCycle }) : undefined,
    [known, locale, timeZone, hourCycle],
  );
  const now = useNow(15_000);
  const labels = useMemo(() => mergeLabels(props.labels), [props.labels]);
  const { defaultValues, userData, onScheduled } = props;
  const errors = useRef<CallbackErrorCode[]>([]);
  const hear = (error: CallbackError): void => {
    errors.current.push(error.code);
    onError?.(error);
  };
  const form = useCallbackForm({
    client,
    defaultValues,
    userData,
    serviceName,
    // Numbers travel as they are typed: there is no country to read them by.
    countryCodes: false,
    messageFor: ({ code }) => problemWords(code, labels),
    // Texts stay until the next press, so that nothing moves while someone types.
    reValidateMode: 'onSubmit',
    // The summary takes the focus.
    shouldFocusError: false,
    onScheduled,
    onError: hear,
  });
  const times = useTimes({
    client,
    numberOfDays,
    maxTimeSlots,
    serviceName,
    format,
    now,
    enabled: scheduled,
  });
  const steps = stepsOf({ scheduledCallback: scheduled });
  // Chosen before the widget was away.
  const startTime = form.desiredTime;
  const start: Flow = {
    screen: { step: steps[0] ?? 'when', status: 'idle' },
    choice: {
      kind: immediate && !startTime ? 'asap' : 'time',
      ...(startTime && { startTime }),
    },
    moved: false,
    from: { step: 'check', status: 'idle' },
  };
  const booking = useBooking({ form, start, times, format, now });

  const [later, tellLater] = useState<Later>();
  const [offer, tellOffer] = useState<Offer>();
  // Where there is nothing else to choose, nothing is taken away.
  const watched = immediate && scheduled && (client.apiVersion === 'v3' || Boolean(props.waitTime));
  const watch = useLoaded(loadWatch, watched);
  // Before it is needed, so that it is there when the network is not.
  const { step, status } = booking.screen;
  const outcome = useLoaded(loadOutcome, step !== 'when' || times.status === 'failed', status);
  const care = useLoaded(loadCare, step === 'check' || step === 'done', status);

  const touched = isTouched(form, booking.choice, start.choice);
  const moved = booking.screen.step !== start.screen.step;

  const tell = useLatest(hear);
  useEffect(() => {
    if (times.error && times.status !== 'empty') tell.current(times.error);
  }, [times.error, times.status]);

  return {
    client,
    options: props,
    later,
    tellLater,
    offer,
    tellOffer,
    watch,
    outcome,
    care,
    booking,
    form,
    times,
    format,
    labels,
    steps,
    focus: useScreenFocus(booking.screen),
    touched,
    moved,
    errors: errors.current,
    now,
    numberOfDays,
    immediate,
    scheduled,
  };
}

function isTouched(form: CallbackForm, { kind, startTime, lost }: Choice, first: Choice): boolean {
  const chosen = kind !== first.kind || startTime !== first.startTime || lost !== undefined;
  return chosen || form.methods.formState.isDirty;
}
