import type { TimeSlot } from '../answer/Availability.ts';
import { books } from './books.ts';
import { type Booked, type CallbackErrorCode, errorKinds, type Retry } from './errorKinds.ts';

/** What the client was doing. `'configure'` is the making of a client. */
export type CallbackOperation =
  | 'configure'
  | 'schedule'
  | 'availability'
  | 'retrieve'
  | 'cancel'
  | 'reschedule'
  | 'waitTime'
  | 'queueStatus'
  | 'openFor';

/** Text for one field of the input: what is wrong with it and how to mend it. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What is known about an error besides its code. */
export interface CallbackErrorDetails {
  operation: CallbackOperation;
  /** For developers; never shown to a customer. */
  message: string;
  /** Overrides the code's own verdict, for schedule and reschedule only. */
  booked?: Booked | undefined;
  /** Overrides what the code says may be done about it. */
  retry?: Retry | undefined;
  httpStatus?: number | undefined;
  serverCode?: number | undefined;
  serverMessage?: string | undefined;
  corrId?: string | undefined;
  retryAfterMs?: number | undefined;
  alternatives?: readonly TimeSlot[] | undefined;
  fieldErrors?: FieldErrors | undefined;
  response?: unknown;
}

const BRAND = 'callback-core/CallbackError';

/**
 * The one error of this package. Switch on `code`; ask `booked` before telling a customer anything.
 *
 * @example
 * ```ts
 * try {
 *   await client.schedule(request);
 * } catch (error) {
 *   if (!isCallbackError(error)) throw error;
 *   if (error.code === 'SLOT_TAKEN') offer(error.alternatives);
 *   else if (error.booked === 'unknown') sayThatNobodyKnows();
 * }
 * ```
 */
export class CallbackError extends Error {
  /** What went wrong. */
  declare readonly code: CallbackErrorCode;
  /** What was being done. */
  declare readonly operation: CallbackOperation;
  /** Schedule and reschedule only: `'no'`, nothing was booked; `'unknown'`, it may have been. */
  declare readonly booked?: Booked;
  /** What may be done about it. Never `'auto'` for a booking. */
  declare readonly retry: Retry;
  /** Key of the words for the customer: `error.` and the code. */
  declare readonly messageKey: string;
  /** HTTP status of the answer, when there was one. */
  declare readonly httpStatus?: number;
  /** The server's own code: `status.code` in v3, `code` in v1. */
  declare readonly serverCode?: number;
  /** The server's own words, at most 500 characters, control characters removed. For logs, not for customers. */
  declare readonly serverMessage?: string;
  /** v3: the server's name for this exchange; support asks for it. */
  declare readonly corrId?: string;
  /** Milliseconds to wait before asking again, where the server tells. */
  declare readonly retryAfterMs?: number;
  /** SLOT_TAKEN: other free times that the server proposes, ascending. May be empty. */
  declare readonly alternatives?: readonly TimeSlot[];
  /** VALIDATION and CONFIG_INVALID: text by field name. */
  declare readonly fieldErrors?: FieldErrors;
  /** The server's JSON, when it sent any. */
  declare readonly response?: unknown;

  constructor(code: CallbackErrorCode, details: CallbackErrorDetails) {
    super(details.message);
    const { message: _, booked, retry, ...known } = details;
    const kind = errorKinds[code];
    Object.defineProperty(this, 'name', { value: 'CallbackError' });
    Object.defineProperty(this, BRAND, { value: true });
    assignKnown(this, { code, retry: retry ?? kind.retry, messageKey: `error.${code}`, ...known });
    if (books(details.operation)) {
      // A booking is never repeated by itself: a person decides.
      assignKnown(this, { booked: booked ?? kind.booked });
      if (this.retry === 'auto') assignKnown(this, { retry: 'user' });
    }
  }

  /** What `JSON.stringify` writes: everything but the stack. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

function assignKnown(error: CallbackError, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) Object.assign(error, { [name]: value });
  }
}

/**
 * Is this one of ours? By brand, so that a second copy of the package on the page still matches.
 *
 * @example
 * ```ts
 * client.availability({ numberOfDays: 1 }).catch((error: unknown) => {
 *   if (isCallbackError(error)) report(error.code);
 * });
 * ```
 */
export function isCallbackError(value: unknown): value is CallbackError {
  return typeof value === 'object' && value !== null && BRAND in value;
}
