import type { Availability } from '../answer/Availability.ts';
import type { ScheduledCallback } from '../answer/ScheduledCallback.ts';
import type { ApiVersion } from '../config/CallbackConfig.ts';
import type { TransportResponse } from '../transport/Transport.ts';
import type { Refusal } from './Refusal.ts';

/** A checked booking. Moments are ISO UTC with milliseconds. */
export interface ScheduleInput {
  phonenumber: string;
  desiredTime: string | undefined;
  serviceName: string | undefined;
  /** Configured data, then names, subject and e-mail, then the request's own data; later wins. */
  userData: Readonly<Record<string, unknown>>;
}

/** A checked question for free times. Moments are ISO UTC with milliseconds. */
export interface AvailabilityInput {
  startDate: string | undefined;
  endDate: string | undefined;
  numberOfDays: number | undefined;
  maxTimeSlots: number | undefined;
  serviceName: string | undefined;
}

/** What a protocol knows of the configuration. */
export interface ProtocolContext {
  dataURL: string;
  apikey: string | undefined;
  serviceName: string | undefined;
}

/** A request as the protocol wants it on the wire. */
export interface ProtocolRequest {
  method: 'GET' | 'POST';
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

/** One version of the service's interface. */
export interface CallbackProtocol {
  apiVersion: ApiVersion;
  schedule: ProtocolOperation<ScheduleInput, ScheduledCallback>;
  availability: ProtocolOperation<AvailabilityInput, Availability>;
}
