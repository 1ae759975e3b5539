import type { ScheduledCallback, ScheduleRequest, TimeSlot } from 'callback-core';
import type { Settlement } from '../form/CallbackFormState.ts';

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

/** A time that cannot be had, with what there is instead. */
export interface TakenScreen {
  step: 'check';
  status: 'slot-taken' | 'passed';
  request: ScheduleRequest;
  /** Proposed by the service. */
  alternatives: readonly TimeSlot[] | undefined;
}

/** A screen that the customer goes to; all others come of a booking. */
export type OwnScreen =
  | { step: 'when'; status: 'idle' }
  | { step: 'when'; status: 'no-time'; attempt: number }
  | { step: 'who'; status: 'idle' }
  | { step: 'who'; status: 'errors'; attempt: number }
  | { step: 'check'; status: 'idle' }
  | TakenScreen;

/** A screen from which a booking can be sent. */
export type SendingScreen = Exclude<Screen, { status: 'submitting' }>;

/** Where the customer is, and what stands there. `step` and `status` are also on the root, as data attributes. */
export type Screen =
  | OwnScreen
  | { step: 'check'; status: 'offline' | 'unreachable' | 'not-sent' }
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
      status: 'unknown';
      settlement: Settlement;
      request: ScheduleRequest;
      sentAt: number;
    }
  | { step: 'check'; status: 'closed' | 'limit' | 'refused'; request: ScheduleRequest }
  | { step: 'none'; status: 'unavailable' }
  | { step: 'done'; status: 'booked'; request: ScheduleRequest; callback: ScheduledCallback };

/** Where the customer went and what was chosen; the form knows what was typed and where the booking stands. */
export interface Flow {
  screen: OwnScreen;
  choice: Choice;
  /** Has the step changed yet? Nothing moves before. */
  moved: boolean;
  /** The screen on which the booking was sent. */
  from: SendingScreen;
}

/** What happens on the way to a booking. */
export type FlowEvent =
  | { type: 'kind'; kind: Choice['kind'] }
  | { type: 'time'; startTime: string }
  | { type: 'lose'; reason: LossReason }
  | { type: 'go'; step: 'when' | 'who' | 'check' }
  | { type: 'choose-again' }
  | { type: 'no-time' }
  | { type: 'field-errors' }
  | { type: 'stop'; screen: TakenScreen }
  | { type: 'press'; from: SendingScreen }
  | { type: 'restart'; flow: Flow };
