'use client';
import type { CallbackClient, CallbackError, CallbackErrorCode } from 'callback-core';
import { type ComponentType, useEffect, useMemo, useRef, useState } from 'react';
import type { Choice, Flow } from '../booking/BookingState.ts';
import { type Booking, useBooking } from '../booking/useBooking.ts';
import { useCallbackForm } from '../form/useCallbackForm.ts';
import { useLatest } from '../hooks/useLatest.ts';
import type { MergedLabels } from '../labels/mergeLabels.ts';
import { useWords, type Words } from '../labels/useWords.ts';
import type { MonthViewProps } from '../month/MonthView.tsx';
import { useMonth } from '../month/useMonth.ts';
import type { Offer } from '../offer/Offer.ts';
import type { OutcomeViewProps } from '../outcome/OutcomeView.tsx';
import { createTimeFormat, type TimeFormat } from '../time/createTimeFormat.ts';
import { useNow } from '../time/useNow.ts';
import { useViewer } from '../time/useViewer.ts';
import type { PageSpan } from '../times/daysOfPage.ts';
import { type Times, useTimes } from '../times/useTimes.ts';
import { askFirst } from './askFirst.ts';
import type { BookedScreenProps } from './BookedScreen.tsx';
import type { CallbackWidgetProps } from './CallbackWidgetProps.ts';
import { loadedScreens, loadScreens } from './loadScreens.ts';
import type { screenParts } from './screenParts.ts';
import { type Step, stepsOf } from './steps.ts';
import { type Loadable, useLoadable } from './useLoadable.ts';
import { useLoaded } from './useLoaded.ts';
import { type FocusTargets, useScreenFocus } from './useScreenFocus.ts';
import { useWho, type Who } from './useWho.ts';
import type { WidgetForm } from './WidgetForm.ts';

/** Everything the screens of a widget are drawn from. */
export interface Widget {
  client: CallbackClient;
  options: CallbackWidgetProps;
  booking: Booking;
  form: WidgetForm;
  who: Who;
  times: Times;
  /** Absent on the server and while its markup is taken over. */
  format: TimeFormat | undefined;
  labels: MergedLabels;
  words: Words;
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
  /** Days that are shown at once; those of a month vary. */
  span: PageSpan;
  /** Draws a month of days. Absent where days stand in a row, and until it is loaded. */
  month: ComponentType<MonthViewProps> | undefined;
  /** The viewer's own zone, as far as it is known. */
  viewerZone: string | undefined;
  /** Zones that were chosen, the last one first. */
  zones: readonly string[];
  /** Shows all times in another zone, and says so. */
  chooseZone(timeZone: string): void;
  /** The zone was changed on the page of days that is shown. */
  zoneNews: boolean;
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
  /** Draws days and times, and every screen after the first. */
  screens: Loadable<typeof screenParts>;
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
