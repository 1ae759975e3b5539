import type {
  CallbackClient,
  CallbackError,
  RescheduledCallback,
  ScheduledCallback,
} from 'callback-core';
import type { ComponentPropsWithoutRef } from 'react';
import type { ContactValues } from '../form/ContactValues.ts';
import type { CallbackLabelOverrides } from '../labels/CallbackLabels.ts';
import type { LifecycleProps } from '../lifecycle/LifecycleProps.ts';
import type { CallbackClassNames } from '../look/CallbackClassNames.ts';
import type { CallbackComponents } from '../look/CallbackComponents.ts';
import type { WaitTimeOptions } from '../offer/WaitTimeOptions.ts';

/** What a `CallbackWidget` takes, besides the attributes of its root, a `<section>`. */
export interface CallbackWidgetProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'onError' | 'title'>,
    LifecycleProps {
  /** Default: the one of the `CallbackProvider` above. */
  client?: CallbackClient | undefined;

  /** Offer a call as soon as possible. Default true. At least one of the two must be on. */
  immediateCallback?: boolean | undefined;
  /** Offer a call at a time the customer chooses. Default true. */
  scheduledCallback?: boolean | undefined;
  /**
   * v3: tells how long a call as soon as possible waits. Asked only where a time can be chosen too. Default: nothing is
   * asked.
   */
  waitTime?: WaitTimeOptions | undefined;
  /** Days that are shown at once, 1 to 14. Default 5. */
  numberOfDays?: number | undefined;
  /** Most times that are asked for. Default: the service's own limit. */
  maxTimeSlots?: number | undefined;
  /** v3: service to book with, instead of the client's. */
  serviceName?: string | undefined;

  /** Offer to cancel a booked call and to change its time. Default true. */
  changeable?: boolean | undefined;

  /** Attached to the booking, JSON values. */
  userData?: Readonly<Record<string, unknown>> | undefined;
  /** What is typed already. Read once. */
  defaultValues?: Partial<ContactValues> | undefined;

  /** BCP 47 tag for days and times. Default: the page's language, else the browser's. */
  locale?: string | undefined;
  /** IANA zone in which times are shown. Default: the viewer's. */
  timeZone?: string | undefined;
  /** 12 or 24 hours. Default: the locale's own. */
  hourCycle?: 'h12' | 'h23' | undefined;

  /** Default `'system'`: as the viewer's system has it. */
  theme?: 'light' | 'dark' | 'system' | undefined;
  /** Default `'regular'`. `'high'`: smaller words, gaps and controls, over any theme. */
  density?: 'regular' | 'high' | undefined;
  /** Classes that slots carry besides their own. */
  classNames?: CallbackClassNames | undefined;
  /** Components that stand in the place of parts. */
  components?: CallbackComponents | undefined;
  /** Words that replace the English ones. */
  labels?: CallbackLabelOverrides | undefined;

  /** A call was booked. Also called when the widget has gone in the meantime. */
  onScheduled?: ((callback: ScheduledCallback) => void) | undefined;
  /** The booked call was cancelled, or an earlier one that a change of time had left behind. */
  onCallCancelled?: ((id: string) => void) | undefined;
  /** The booked call has another time. `previousCancelled: false`: the earlier one could not be cancelled. */
  onRescheduled?: ((callback: RescheduledCallback) => void) | undefined;
  /** A booking, a change of it or the free times did not come through. Ask `error.booked` what is known about the booking. */
  onError?: ((error: CallbackError) => void) | undefined;
}
