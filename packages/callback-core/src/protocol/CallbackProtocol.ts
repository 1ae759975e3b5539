import type { Availability } from '../answer/Availability.ts';
import type { CallbackRecord } from '../answer/CallbackRecord.ts';
import type { OpenFor } from '../answer/OpenFor.ts';
import type { QueueStatus } from '../answer/QueueStatus.ts';
import type { ScheduledCallback } from '../answer/ScheduledCallback.ts';
import type { WaitTime } from '../answer/WaitTime.ts';
import type { ApiVersion } from '../config/CallbackConfig.ts';
import type { ServiceParameters } from '../config/ServiceParameters.ts';
import type { TransportResponse } from '../transport/Transport.ts';
import type { Refusal } from './Refusal.ts';

/** A checked booking. Moments are ISO UTC with milliseconds. */
export interface ScheduleInput {
  phonenumber: string;
  desiredTime: string | undefined;
  serviceName: string | undefined;
  /** Configured data, the visitor's ids, names, subject and e-mail, then the request's own data; later wins. */
  userData: Readonly<Record<string, unknown>>;
  /** Options of the service, by the names of the configuration; only those that are set. */
  parameters: ServiceParameters;
}

/** A checked question for free times. Moments are ISO UTC with milliseconds. */
export interface AvailabilityInput {
  startDate: string | undefined;
  endDate: string | undefined;
  numberOfDays: number | undefined;
  maxTimeSlots: number | undefined;
  serviceName: string | undefined;
  timezone?: string | undefined;
  reportBusy?: boolean | undefined;
}

/** A booking to look up, cancel or move. */
export interface IdInput {
  id: string;
}

/** A booking to move. */
export interface RescheduleInput extends IdInput {
  desiredTime: string;
}

/** A queue to ask for. */
export interface QueueInput {
  queue: string;
}

/** A moment from which on opening hours are asked for. */
export interface OpenForInput {
  startDate: string | undefined;
  serviceName: string | undefined;
  timezone: string | undefined;
}

/** What a protocol knows of the configuration. */
export interface ProtocolContext {
  dataURL: string;
  apikey: string | undefined;
  serviceName: string | undefined;
  timezone?: string | undefined;
}

/** A request as the protocol wants it on the wire. */
export interface ProtocolRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
}

/** What an answer says: a value, or why there is none. */
export type Reply<Value> = { value: Value } | { refusal: Refusal };

/** Shapes one request and reads its answer; knows nothing of how they travel. */
export interface ProtocolOperation<Input, Value> {
  toRequest(input: Input, context: ProtocolContext): ProtocolRequest;
  fromResponse(response: TransportResponse, input: Input): Reply<Value>;
}

/**
 * One version of the service's interface: the seam for any other back end.
 * An operation that is left out rejects with NOT_SUPPORTED before anything is sent.
 */
export interface CallbackProtocol {
  /** What `apiVersion` of the client and the event `ready` tell. */
  apiVersion: ApiVersion;
  schedule: ProtocolOperation<ScheduleInput, ScheduledCallback>;
  availability: ProtocolOperation<AvailabilityInput, Availability>;
  retrieve?: ProtocolOperation<IdInput, CallbackRecord>;
  cancel?: ProtocolOperation<IdInput, undefined>;
  /** Without it, rescheduling books anew and then cancels; without `cancel` either, it is NOT_SUPPORTED. */
  reschedule?: ProtocolOperation<RescheduleInput, ScheduledCallback>;
  waitTime?: ProtocolOperation<QueueInput, WaitTime>;
  queueStatus?: ProtocolOperation<QueueInput, QueueStatus>;
  openFor?: ProtocolOperation<OpenForInput, OpenFor>;
}
