'use client';
import type { CallbackClient, CallbackError, CallbackErrorCode } from 'callback-core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Choice, Flow } from '../booking/BookingState.ts';
import { useBooking } from '../booking/useBooking.ts';
import { useCallbackForm } from '../form/useCallbackForm.ts';
import { useLatest } from '../hooks/useLatest.ts';
import { useWords } from '../labels/useWords.ts';
import { useMonth } from '../month/useMonth.ts';
import type { Offer } from '../offer/Offer.ts';
import { createTimeFormat } from '../time/createTimeFormat.ts';
import { useNow } from '../time/useNow.ts';
import { useReader } from '../time/useReader.ts';
import { useTimes } from '../times/useTimes.ts';
import { askFirst } from './askFirst.ts';
import type { CallbackWidgetProps } from './CallbackWidgetProps.ts';
import { loadCare, loadOutcome, loadWatch } from './loadParts.ts';
import { loadedScreens, loadScreens } from './loadScreens.ts';
import { stepsOf } from './steps.ts';
import { useLoadable } from './useLoadable.ts';
import { useLoaded } from './useLoaded.ts';
import { useScreenFocus } from './useScreenFocus.ts';
import { useWho } from './useWho.ts';
import type { Later, Widget } from './Widget.ts';
import type { WidgetForm } from './WidgetForm.ts';

/** Puts a widget's state together. */
export function useWidget(client: CallbackClient, props: CallbackWidgetProps): Widget {
  const { immediateCallback: immediate = true, scheduledCallback: scheduled = true } = props;
  const { numberOfDays = 5, maxTimeSlots, serviceName, hourCycle, onError } = props;
  const viewer = useReader();
  const [nearlyBooked, setNearlyBooked] = useState(false);
  const words = useWords({
    labels: props.labels,
    locale: props.locale ?? viewer?.locale,
    near: nearlyBooked ? ['more', 'options', 'booked'] : ['more', 'options'],
  });
  const { labels, locale } = words;
  const [zones, setZones] = useState<readonly string[]>([]);
  const timeZone = zones[0] ?? props.timeZone ?? viewer?.timeZone;
  const known = viewer !== undefined;
  const format = useMemo(
    () =>
      known && locale && timeZone ? createTimeFormat({ locale, timeZone, hourCycle }) : undefined,
    [known, locale, timeZone, hourCycle],
  );
  const now = useNow(15_000);
  const who = useWho(client, props, words);
  const { userData, onScheduled } = props;
  const errors = useRef<CallbackErrorCode[]>([]);
  const hear = (error: CallbackError): void => {
    errors.current.push(error.code);
    onError?.(error);
  };
  const form = useCallbackForm({
    ...who.formOptions,
    client,
    userData,
    serviceName,
    // Texts stay until the next press, so that nothing moves while someone types.
    reValidateMode: 'onSubmit',
    // The summary takes the focus.
    shouldFocusError: false,
    onScheduled,
    onError: hear,
  });
  const { month, span } = useMonth(props.view === 'month', numberOfDays);
  const times = useTimes({
    client,
    span,
    maxTimeSlots,
    serviceName,
    format,
    now,
    enabled: scheduled,
  });
  const [zoneNews, setZoneNews] = useState(false);
  if (zoneNews && times.status !== 'ready') setZoneNews(false);
  const steps = stepsOf({ scheduledCallback: scheduled });
  const start: Flow = {
    screen: { step: steps[0] ?? 'when', status: 'idle' },
    choice: { kind: immediate ? 'asap' : 'time' },
    moved: false,
    from: { step: 'check', status: 'idle' },
  };
  // By default values, or before the widget was away.
  const startTime = form.desiredTime;
  const chosen: Choice = startTime ? { kind: 'time', startTime } : start.choice;
  const booking = askFirst(useBooking({ form, start, chosen, times, format, now }), who.captcha);

  const [later, tellLater] = useState<Later>();
  const [offer, tellOffer] = useState<Offer>();
  // Where there is nothing else to choose, nothing is taken away.
  const watched = immediate && scheduled && (client.apiVersion === 'v3' || Boolean(props.waitTime));
  const watch = useLoaded(loadWatch, watched);
  // Before it is needed, so that it is there when the network is not.
  const { step, status } = booking.screen;
  if (!nearlyBooked && (step === 'check' || step === 'done')) setNearlyBooked(true);
  const screens = useLoadable(loadScreens, true, step);
  const outcome = useLoaded(loadOutcome, step !== 'when' || times.status === 'failed', status);
  const care = useLoaded(loadCare, nearlyBooked, status);

  const touched = isTouched(form, booking.choice, chosen);
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
    screens: { ...screens, part: screens.part ?? loadedScreens() },
    watch: words.after('more', watch),
    outcome: words.after('more', outcome),
    care: words.after('booked', care),
    booking,
    form,
    who,
    times,
    format,
    labels,
    words,
    steps,
    focus: useScreenFocus(booking.screen),
    touched,
    moved,
    errors: errors.current,
    now,
    span,
    month: words.after('options', month),
    viewerZone: viewer?.timeZone,
    zones,
    zoneNews,
    chooseZone(zone) {
      setZoneNews(true);
      setZones([zone, ...zones.filter((other) => other !== zone)]);
    },
    immediate,
    scheduled,
  };
}

function isTouched(form: WidgetForm, { kind, startTime, lost }: Choice, first: Choice): boolean {
  const chosen = kind !== first.kind || startTime !== first.startTime || lost !== undefined;
  return chosen || form.methods.formState.isDirty;
}
