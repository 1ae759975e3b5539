import type { ScheduledCallback, ScheduleRequest, TimeSlot } from 'callback-core';

/** Why a chosen time cannot be had any more. */
export type LossReason = 'gone' | 'passed';

/** What the customer wants. A time stays known while "as soon as possible" is looked at. */
export interface Choice {
  kind: 'asap' | 'time';
  /** The chosen time, ISO UTC. */
  startTime?: string;
  /** A chosen time that was lost; the customer is told. */
  lost?: { startTime: string; reason: LossReason };
}

/** A screen from which a booking can be sent. */
export type SendingScreen = Exclude<Screen, { status: 'submitting' }>;

/** Where the customer is, and what stands there. `step` and `status` are also on the root, as data attributes. */
export type Screen =
  | { step: 'when'; status: 'idle' }
  | { step: 'when'; status: 'no-time'; attempt: number }
  | { step: 'who'; status: 'idle' }
  | { step: 'who'; status: 'errors'; attempt: number }
  | { step: 'check'; status: 'idle' | 'offline' | 'unreachable' | 'not-sent' }
  | { step: 'check'; status: 'throttled'; until: number }
  | {
      step: 'check';
      status: 'submitting';
      /** It takes long; nobody need press again. */
      pending: boolean;
      request: ScheduleRequest;
      sentAt: number;
      from: SendingScreen;
    }
  | {
      step: 'check';
      status: 'slot-taken' | 'passed';
      request: ScheduleRequest;
      /** Proposed by the service. */
      alternatives: readonly TimeSlot[];
    }
  | { step: 'check'; status: 'unknown'; request: ScheduleRequest; sentAt: number }
  | { step: 'check'; status: 'closed' | 'limit' | 'refused'; request: ScheduleRequest }
  | { step: 'none'; status: 'unavailable' }
  | { step: 'done'; status: 'booked'; request: ScheduleRequest; callback: ScheduledCallback };

/** All that a booking under way knows, besides what is typed. */
export interface BookingState {
  screen: Screen;
  choice: Choice;
  /** Has the screen changed yet? Nothing moves before. */
  moved: boolean;
}

/** What happens to a booking. */
export type BookingEvent =
  | { type: 'kind'; kind: Choice['kind'] }
  | { type: 'time'; startTime: string }
  | { type: 'lose'; reason: LossReason }
  | { type: 'go'; step: 'when' | 'who' | 'check' }
  | { type: 'choose-again' }
  | { type: 'no-time' }
  | { type: 'field-errors' }
  | { type: 'stop'; screen: SendingScreen }
  | { type: 'send'; request: ScheduleRequest; at: number }
  | { type: 'pending'; request: ScheduleRequest }
  | { type: 'booked'; callback: ScheduledCallback }
  | { type: 'refused'; error: unknown; at: number }
  | { type: 'restart'; state: BookingState };
