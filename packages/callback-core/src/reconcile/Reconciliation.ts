import type { ClientParts } from '../ClientParts.ts';
import type { ScheduleInput } from '../protocol/CallbackProtocol.ts';
import type { ScheduleRequest } from '../request/ScheduleRequest.ts';

/** A booking whose outcome is not known. */
export interface UnknownAttempt {
  /** What went along as `userData.clientRequestId`. */
  clientRequestId: string;
  phonenumber: string;
  /** ISO UTC with milliseconds. Absent: as soon as possible. */
  desiredTime?: string;
  serviceName?: string;
}

/** A booking that was found. */
export interface FoundCallback {
  id: string;
  /** ISO UTC with milliseconds. */
  desiredTime?: string;
  /** The server's JSON, where there is any. */
  response?: unknown;
}

/** Looks for the bookings of an attempt. An empty list: there is none now. Rejects when it could not look. */
export type FindCallbacks = (
  attempt: UnknownAttempt,
  options: { signal: AbortSignal },
) => Promise<readonly FoundCallback[]>;

/** Follows bookings whose outcome is not known, and knows whose they are. */
export interface Pursuit {
  /** Looks until it is settled, and tells by events. Never rejects. `onBooked`: it was found. */
  follow(input: ScheduleInput, request: ScheduleRequest, onBooked: () => void): void;
  /** Is something of this caller still looked for? */
  concerns(input: ScheduleInput): boolean;
}

/** Reconciliation, switched on. Made by `reconcile`. */
export type Reconciliation = (parts: ClientParts) => Pursuit;
