import type { Availability } from '../answer/Availability.ts';
import type { ScheduledCallback } from '../answer/ScheduledCallback.ts';
import type { ApiVersion } from '../config/CallbackConfig.ts';
import type { CallbackError, CallbackOperation } from '../errors/CallbackError.ts';
import type { CallbackErrorCode } from '../errors/errorKinds.ts';
import type { AvailabilityQuery } from '../request/AvailabilityQuery.ts';
import type { ScheduleRequest } from '../request/ScheduleRequest.ts';

/**
 * The events of a client, named as in the reference, and what each carries.
 * `response` is the server's JSON, as the original events carried it.
 */
export interface CallbackEventMap {
  /** The client is there. Late listeners hear it too. */
  ready: { apiVersion: ApiVersion };
  /** A call was booked. */
  scheduled: { request: ScheduleRequest; callback: ScheduledCallback; response: unknown };
  /** A call was not booked, or nobody knows: ask `error.booked`. */
  scheduleError: { request: ScheduleRequest; error: CallbackError; response?: unknown };
  /** Free times arrived. */
  availableSlots: { query: AvailabilityQuery; availability: Availability; response: unknown };
  /** Free times did not arrive. */
  availabilityError: { query: AvailabilityQuery; error: CallbackError; response?: unknown };
  /** A booking takes longer than `ajaxTimeout`; `scheduleTimeout` is still to come. */
  schedulePending: { request: ScheduleRequest };
  /**
   * What became of a booking that ended in `booked: 'unknown'`; only with `reconcile`, about 1 to 35 seconds later.
   * `'unavailable'`: nobody could say.
   */
  scheduleSettled: {
    request: ScheduleRequest;
    outcome: 'booked' | 'not-booked' | 'unavailable';
    callback?: ScheduledCallback;
  };
  /** A booking was found more than once: two calls will come, unless one is cancelled. Only with `reconcile`. */
  duplicateDetected: { request: ScheduleRequest; ids: readonly string[] };
  /** Something failed and is tried again. `attempt` is the one to come. */
  retry: {
    operation: CallbackOperation;
    attempt: number;
    delayMs: number;
    code: CallbackErrorCode;
  };
}
