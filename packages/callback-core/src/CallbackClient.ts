import type { Availability } from './answer/Availability.ts';
import type { ScheduledCallback } from './answer/ScheduledCallback.ts';
import type { ApiVersion } from './config/CallbackConfig.ts';
import type { CallbackEventMap } from './events/CallbackEventMap.ts';
import type { AvailabilityQuery } from './request/AvailabilityQuery.ts';
import type { ScheduleRequest } from './request/ScheduleRequest.ts';

/** Options of a single call. */
export interface CallOptions {
  /** Gives the call up. A booking that was already sent may still have been made: its error says `booked: 'unknown'`. */
  signal?: AbortSignal | undefined;
}

/** A typed client of one call-back service. Made by `createCallbackClient`. */
export interface CallbackClient {
  /** Interface that is spoken. */
  readonly apiVersion: ApiVersion;
  /** Address of the service. With `apiVersion` and `serviceName` it tells two clients apart, in a cache for example. */
  readonly dataURL: string;
  /** Configured service, v3. */
  readonly serviceName: string | undefined;

  /**
   * Books a call. Exactly one request leaves this code, whatever happens to it. A second call for the same
   * service, number and time returns the promise of the first while that is under way; its `signal` is not heard.
   * Rejects with a `CallbackError` whose `booked` says whether the call may have been booked all the same.
   */
  schedule(request: ScheduleRequest, options?: CallOptions): Promise<ScheduledCallback>;

  /**
   * Asks for free times, up to three times where it fails, with a `retry` event before each pause.
   * Rejects with a `CallbackError`.
   */
  availability(query: AvailabilityQuery, options?: CallOptions): Promise<Availability>;

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
