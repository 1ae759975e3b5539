import type { CallbackClient, CallbackErrorCode } from 'callback-core';
import type { ComponentType } from 'react';
import type { Booking } from '../booking/useBooking.ts';
import type { MergedLabels } from '../labels/mergeLabels.ts';
import type { Words } from '../labels/useWords.ts';
import type { MonthViewProps } from '../month/MonthView.tsx';
import type { Offer } from '../offer/Offer.ts';
import type { OutcomeViewProps } from '../outcome/OutcomeView.tsx';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import type { PageSpan } from '../times/daysOfPage.ts';
import type { Times } from '../times/useTimes.ts';
import type { BookedScreenProps } from './BookedScreen.tsx';
import type { CallbackWidgetProps } from './CallbackWidgetProps.ts';
import type { screenParts } from './screenParts.ts';
import type { Step } from './steps.ts';
import type { Loadable } from './useLoadable.ts';
import type { FocusTargets } from './useScreenFocus.ts';
import type { Who } from './useWho.ts';
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
