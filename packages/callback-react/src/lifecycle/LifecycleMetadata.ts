import type { CallbackErrorCode } from 'callback-core';

/** What a lifecycle listener is told. Moments are milliseconds since 1970, absent until they come. */
export interface LifecycleMetadata {
  /** Opened by the page and not by the customer: a `CallbackLauncher` that was told `open`. */
  proactive: boolean;
  /** Something was filled in already, by `defaultValues`. */
  prefilled: boolean;
  /** The widget sent the booking by itself, by `autoSubmit`. */
  autoSubmitted: boolean;
  /** Codes of what went wrong, in order: of bookings and of free times. */
  errors: readonly CallbackErrorCode[];

  opened: number;
  /** Something was typed or chosen, or a step was taken. */
  started?: number;
  /** A booking was sent. */
  submitted?: number;
  /** A call was booked. */
  completed?: number;
  /** The customer left without a booking. */
  cancelled?: number;
  closed?: number;
  /** Milliseconds since `started`; 0 before. */
  elapsed: number;

  /** What is typed and chosen, by field. Without the prop `personalData` only `desiredTime`: a time (ISO UTC), or `''`. */
  form: Readonly<Record<string, unknown>>;
}
