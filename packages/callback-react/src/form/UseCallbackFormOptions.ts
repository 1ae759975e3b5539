import type {
  AvailabilityQuery,
  CallbackClient,
  CallbackError,
  ScheduledCallback,
  ScheduleRequest,
} from 'callback-core';
import type { Draft } from './Draft.ts';
import type { ProblemCode } from './FieldProblem.ts';
import type { DefaultFields, FormFields, FormValues } from './FormFields.ts';

/** How a request comes about, besides what is typed. */
export interface RequestOptions {
  /** Attached to the booking, JSON values. Fields that the service does not know are added to it. */
  userData?: Readonly<Record<string, unknown>> | undefined;
  /** v3: service to book with, instead of the client's. */
  serviceName?: string | undefined;
  /**
   * The last word on a request, for a captcha token for example. When it throws, nothing is sent and the form is
   * `failed` with CANCELLED_BEFORE_SEND.
   */
  prepare?: ((request: ScheduleRequest) => ScheduleRequest | Promise<ScheduleRequest>) | undefined;

  /**
   * Read numbers as those of a country: they must be possible there, and travel as E.164. The rules are loaded when
   * somebody begins to type. Default true; while no country is chosen only numbers with `+` are read.
   */
  countryCodes?: boolean | undefined;
}

/** What a form is made with. Everything may be written inline. */
export interface UseCallbackFormOptions<Fields extends FormFields = DefaultFields>
  extends RequestOptions {
  /** Default: the provider's. */
  client?: CallbackClient | undefined;
  /**
   * Tells forms of one client apart, when a booking or a draft is taken over after the form was away.
   * Default `'form'`.
   */
  name?: string | undefined;

  /** Fields in their order. Default: `firstname`, `lastname`, `phonenumber`, `subject`. */
  fields?: Fields | undefined;
  /** What is typed and chosen already. Read once. */
  defaultValues?: Partial<FormValues<NoInfer<Fields>>> | undefined;
  /** Offer a call as soon as possible. Default true; otherwise a time must be chosen. */
  immediateCallback?: boolean | undefined;
  /** Free times to ask for. Absent: none are asked for. */
  availability?: AvailabilityQuery | undefined;

  /** Country that is chosen at first, ISO 3166-1 alpha-2. Default: none. */
  defaultCountry?: string | undefined;

  /** `keepDraft()` keeps what is typed through a reload. Default: nothing is kept. */
  draft?: Draft | undefined;

  /** Words for what the form finds by itself. Default: English. */
  messageFor?:
    | ((problem: { name: string; code: Exclude<ProblemCode, 'custom'> }) => string | undefined)
    | undefined;
  /** When a text at a field is looked at again, once it is there. Default `'onChange'`. */
  reValidateMode?: 'onChange' | 'onBlur' | 'onSubmit' | undefined;
  /** Move the focus to the first field with an error. Default true. */
  shouldFocusError?: boolean | undefined;

  /** A call was booked. Also called when the form has gone in the meantime. */
  onScheduled?: ((callback: ScheduledCallback) => void) | undefined;
  /** A booking did not come through. Ask `error.booked` what is known about it. */
  onError?: ((error: CallbackError) => void) | undefined;
}
