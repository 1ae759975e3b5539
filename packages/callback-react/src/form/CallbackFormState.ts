import type { CallbackError, ScheduledCallback, ScheduleRequest, TimeSlot } from 'callback-core';

/**
 * What is known about a booking whose answer was lost.
 *
 * - `checking`: the client looks for it, for about 35 seconds.
 * - `notBooked`: it looked, and there is no booking: booking again is safe.
 * - `unavailable`: nobody can find out. Booking again may bring a second call.
 */
export type Settlement = 'checking' | 'notBooked' | 'unavailable';

/** Where a booking stands. All that was typed is kept in every one of these. */
export type CallbackFormState =
  | { status: 'editing' }
  | {
      /** On its way; `pending` once that takes longer than the client's `ajaxTimeout`. */
      status: 'submitting' | 'pending';
      request: ScheduleRequest;
      /** Milliseconds since 1970. */
      sentAt: number;
    }
  | {
      /** Nothing was booked: somebody else took the time, or it passed before it was sent. */
      status: 'slotTaken';
      reason: 'taken' | 'passed';
      request: ScheduleRequest;
      /** Free times near it, at most three; absent while they are looked up. May be empty. */
      alternatives: readonly TimeSlot[] | undefined;
    }
  | {
      /** It may be booked, or not. */
      status: 'unknown';
      settlement: Settlement;
      /** `phonenumber` is `''` where a reload lost it. */
      request: ScheduleRequest;
      sentAt: number;
    }
  | {
      /** Nothing was booked. */
      status: 'failed';
      error: CallbackError;
      request: ScheduleRequest;
      sentAt: number;
      /** Where the service wants to be left alone: nothing is sent before, milliseconds since 1970. */
      retryAt?: number;
    }
  | { status: 'confirmed'; request: ScheduleRequest; callback: ScheduledCallback };

/** Is an answer awaited? */
export function isInFlight(state: CallbackFormState): boolean {
  return state.status === 'submitting' || state.status === 'pending';
}
