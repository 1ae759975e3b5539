import type {
  CallbackClient,
  CallbackError,
  RescheduledCallback,
  ScheduledCallback,
} from 'callback-core';
import type { ComponentPropsWithoutRef, ComponentType } from 'react';
import type { CaptchaProps } from '../fields/CaptchaProps.ts';
import type { ConsentOptions } from '../fields/ConsentOptions.ts';
import type { NamedFields, WidgetFields, WidgetValues } from '../fields/WidgetFields.ts';
import type { CallbackLabelOverrides } from '../labels/LanguageWords.ts';
import type { LifecycleProps } from '../lifecycle/LifecycleProps.ts';
import type { CallbackClassNames } from '../look/CallbackClassNames.ts';
import type { CallbackComponents } from '../look/CallbackComponents.ts';
import type { WaitTimeOptions } from '../offer/WaitTimeOptions.ts';

/** What a `CallbackWidget` takes, besides the attributes of its root, a `<section>`. */
export interface CallbackWidgetProps<Fields extends WidgetFields = WidgetFields>
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
  /** Days in a row to choose from, or a month, which is loaded when it is wanted. Default `'days'`. */
  view?: 'days' | 'month' | undefined;
  /** Days that are shown at once, 1 to 31; `view="month"` shows its own. Default 5. */
  numberOfDays?: number | undefined;
  /** Most times that are asked for. Default: the service's own limit. */
  maxTimeSlots?: number | undefined;
  /** v3: service to book with, instead of the client's. */
  serviceName?: string | undefined;

  /** Offer to cancel a booked call and to change its time. Default true. */
  changeable?: boolean | undefined;

  /** Attached to the booking, JSON values. */
  userData?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Fields in their order; `phonenumber` is always among them. `true` takes one that the service knows as it is; others
   * need a label, and travel in `userData`. Default: first and last name, number and subject.
   */
  fields?: (Fields & NamedFields<Fields>) | undefined;
  /** What is typed and chosen already. Read once. */
  defaultValues?: Partial<WidgetValues<NoInfer<Fields>>> | undefined;
  /**
   * A box that must be ticked, after all fields: `true`, or its words and a link. Travels in `userData`, as `consent`.
   */
  consent?: boolean | ConsentOptions | undefined;
  /** Draws a captcha before the button that books; the token travels as `captchaToken` (v1: in `userData`). */
  captcha?: ComponentType<CaptchaProps> | undefined;
  /** Books at once with `defaultValues`; where something is missing, the customer is shown what. Default false. */
  autoSubmit?: boolean | undefined;

  /**
   * Let the customer choose the country of the number: it must be possible there, and travels as E.164. Default true;
   * while no country is chosen only numbers with `+` are read.
   */
  countryCodes?: boolean | undefined;
  /** Country that is chosen at first, ISO 3166-1 alpha-2. Default: none. */
  defaultCountry?: string | undefined;
  /** Countries to choose from, ISO 3166-1 alpha-2. Default: all. */
  countries?: readonly string[] | undefined;

  /**
   * BCP 47 tag, such as `'de-AT'`, for words, days and times. Default: the page's language in the browser's variety
   * (`en-GB` for a British customer of a page in `en`), else the browser's. Words in
   * that language are loaded; English ones where there are none.
   */
  locale?: string | undefined;
  /** IANA zone in which times are shown. Default: the viewer's. */
  timeZone?: string | undefined;
  /** Let the customer choose another zone. Default false. */
  timeZoneSelect?: boolean | undefined;
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
  /** Words that replace some of the language's, or a whole language of `callback-react/locales/…`. */
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
