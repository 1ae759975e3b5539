import type { Availability } from './answer/Availability.ts';
import type { CallbackRecord } from './answer/CallbackRecord.ts';
import type { OpenFor } from './answer/OpenFor.ts';
import type { QueueStatus } from './answer/QueueStatus.ts';
import type { RescheduledCallback, ScheduledCallback } from './answer/ScheduledCallback.ts';
import type { WaitTime } from './answer/WaitTime.ts';
import type { ApiVersion } from './config/CallbackConfig.ts';
import type { CallbackEventMap } from './events/CallbackEventMap.ts';
import type { AvailabilityQuery } from './request/AvailabilityQuery.ts';
import type { OpenForQuery } from './request/OpenForQuery.ts';
import type { QueueQuery } from './request/QueueQuery.ts';
import type { ScheduleRequest } from './request/ScheduleRequest.ts';

/** Options of a single call. */
export interface CallOptions {
  /** Gives the call up. A booking that was already sent may still have been made: its error says `booked: 'unknown'`. */
  signal?: AbortSignal | undefined;
}

/** Options of a booking. */
export interface ScheduleOptions extends CallOptions {
  /** Book even while an earlier booking of the same service and number is still looked for. Two calls may come. */
  evenIfUnresolved?: boolean | undefined;
}

/** A typed client of one call-back service. Made by `createCallbackClient`. Every rejection is a `CallbackError`. */
export interface CallbackClient {
  /** Interface that is spoken. */
  readonly apiVersion: ApiVersion;
  /** Address of the service. With `apiVersion` and `serviceName` it tells two clients apart, in a cache for example. */
  readonly dataURL: string;
  /** Configured service, v3. */
  readonly serviceName: string | undefined;
  /** Does it find out by itself what became of a booking whose answer was lost (`reconcile`)? */
  readonly reconciles: boolean;

  /**
   * Books a call. Exactly one request leaves this code, whatever happens to it; with `idempotency: 'header'` up to
   * three with the same key. A second call for the same service, number and time returns the promise of the first
   * while that is under way; its `signal` is not heard.
   * Rejects with a `CallbackError` whose `booked` says whether the call may have been booked all the same, by this
   * attempt or by an earlier one at the same service, number and time whose outcome is still not known.
   */
  schedule(request: ScheduleRequest, options?: ScheduleOptions): Promise<ScheduledCallback>;

  /**
   * Asks for free times, up to three times where it fails, with a `retry` event before each pause.
   * Rejects with a `CallbackError`.
   */
  availability(query: AvailabilityQuery, options?: CallOptions): Promise<Availability>;

  /** Looks a booking up; asked up to three times. CALLBACK_NOT_FOUND when the server has it not, or no more. */
  retrieve(id: string, options?: CallOptions): Promise<CallbackRecord>;

  /**
   * Cancels a booking; asked up to three times. CALLBACK_NOT_FOUND when the server has it not, or no more – unless
   * an answer was lost before: then it is taken for cancelled, and the promise resolves.
   */
  cancel(id: string, options?: CallOptions): Promise<void>;

  /**
   * Moves a booking. v1 does it in one step and needs `desiredTime` only; in v3 the new booking is made first and the
   * old one cancelled then, so that the request must be whole. Never repeated. Reports by `scheduled` or
   * `scheduleError`; a rejection says by `booked` whether the new time may be booked all the same.
   */
  reschedule(
    id: string,
    request: ScheduleRequest,
    options?: ScheduleOptions,
  ): Promise<RescheduledCallback>;

  /** v3: how long a call in this queue waits now. In v1 NOT_SUPPORTED. */
  waitTime(query: QueueQuery, options?: CallOptions): Promise<WaitTime>;

  /** v3: what this queue can offer now. In v1 NOT_SUPPORTED. */
  queueStatus(query: QueueQuery, options?: CallOptions): Promise<QueueStatus>;

  /** v3: how long the office stays open. In v1 NOT_SUPPORTED. */
  openFor(query?: OpenForQuery, options?: CallOptions): Promise<OpenFor>;

  /** Calls `listener` at each event of that name until the returned function is called. */
  on<Name extends keyof CallbackEventMap>(
    name: Name,
    listener: (event: CallbackEventMap[Name]) => void,
  ): () => void;

  /** As {@link CallbackClient.on}, for the next event only. */
  once<Name extends keyof CallbackEventMap>(
    name: Name,
    listener: (event: CallbackEventMap[Name]) => void,
  ): () => void;
}
