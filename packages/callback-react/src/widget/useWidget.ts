'use client';
import type { CallbackClient } from 'callback-core';
import { useEffect, useMemo, useRef } from 'react';
import type { BookingState } from '../booking/BookingState.ts';
import { type Booking, useBooking } from '../booking/useBooking.ts';
import { type ContactForm, useContactForm } from '../form/useContactForm.ts';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import { mergeLabels } from '../labels/mergeLabels.ts';
import { createTimeFormat, type TimeFormat } from '../time/createTimeFormat.ts';
import { useNow } from '../time/useNow.ts';
import { useViewer } from '../time/useViewer.ts';
import { type Times, useTimes } from '../times/useTimes.ts';
import type { CallbackWidgetProps } from './CallbackWidgetProps.ts';
import { type Step, stepsOf } from './steps.ts';
import { type FocusTargets, useScreenFocus } from './useScreenFocus.ts';

/** Everything the screens of a widget are drawn from. */
export interface Widget {
  booking: Booking;
  contact: ContactForm;
  times: Times;
  /** Absent on the server and while its markup is taken over. */
  format: TimeFormat | undefined;
  labels: CallbackLabels;
  steps: readonly Step[];
  focus: FocusTargets;
  /** Milliseconds since 1970. */
  now: number;
  /** Days that are shown at once. */
  numberOfDays: number;
  /** Is a call as soon as possible offered? */
  immediate: boolean;
  /** Is a call at a chosen time offered? */
  scheduled: boolean;
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
  const contact = useContactForm(props.defaultValues);
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
  const start: BookingState = {
    screen: { step: steps[0] ?? 'when', status: 'idle' },
    choice: { kind: immediate ? 'asap' : 'time' },
    moved: false,
  };
  const { userData, onScheduled } = props;
  const booking = useBooking({
    client,
    contact,
    start,
    times,
    format,
    now,
    userData,
    serviceName,
    onScheduled,
    onError,
  });

  const tell = useRef(onError);
  useEffect(() => {
    tell.current = onError;
  });
  useEffect(() => {
    if (times.error && times.status !== 'empty') tell.current?.(times.error);
  }, [times.error, times.status]);

  return {
    booking,
    contact,
    times,
    format,
    labels: useMemo(() => mergeLabels(props.labels), [props.labels]),
    steps,
    focus: useScreenFocus(booking.screen),
    now,
    numberOfDays,
    immediate,
    scheduled,
  };
}
