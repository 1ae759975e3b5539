import type { CallbackError, ScheduleRequest } from 'callback-core';

/** A call as it is booked. */
export interface BookedCall {
  id: string;
  request: ScheduleRequest;
  /** ISO UTC. Absent: as soon as possible. */
  startTime: string | undefined;
}

/** Why a call could not be cancelled. */
export interface CancelTrouble {
  error: CallbackError;
  /** An attempt may have arrived: nobody knows whether the call is cancelled. */
  unknown: boolean;
}

/** Where a booked call stands. `status` is also on the root, as a data attribute. */
export type CareScreen =
  | { status: 'booked'; trouble?: CancelTrouble; notChanged?: true }
  | { status: 'cancel-ask'; busy: boolean }
  | { status: 'cancelled' | 'gone' }
  | { status: 'change'; busy: boolean; error?: CallbackError }
  | {
      status: 'change-unknown';
      request: ScheduleRequest;
      /** What came of looking. */
      look?: 'busy' | 'stands' | 'failed';
    };

/** A booked call and what became of it. */
export interface Care {
  screen: CareScreen;
  call: BookedCall;
  /** How often its time was changed. */
  changes: number;
  /** Its predecessor, which could not be cancelled. */
  earlier?: BookedCall & { busy?: boolean };
  /** An attempt to cancel it may have worked. */
  doubtful?: boolean;
  /** Something to say that no heading says. */
  said?: 'earlierCancelled';
}
