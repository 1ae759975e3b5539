import type { CallbackErrorCode } from 'callback-core';
import type { CallbackFormState } from '../form/CallbackFormState.ts';
import type { LifecycleMetadata } from './LifecycleMetadata.ts';

/** A moment in the life of a widget. */
export type Moment = 'opened' | 'started' | 'submitted' | 'completed' | 'cancelled' | 'closed';

type Status = CallbackFormState['status'];

/** What a life is told by, and to whom. */
export interface LifeOptions {
  /** Where the booking stands that was taken over from a widget before. */
  status: Status;
  tell(moment: Moment, metadata: Omit<LifecycleMetadata, 'form'>): void;
  facts: Pick<LifecycleMetadata, 'proactive' | 'prefilled'>;
}

/** A widget from the moment it is on the page to the moment it has left. */
export interface Life {
  follow(now: { begun: boolean; status: Status }): void;
  fail(code: CallbackErrorCode): void;
  close(status: Status): void;
}

const awaited: readonly Status[] = ['submitting', 'pending', 'unknown'];

/** Begins a life. Each moment is told once, until another booking begins. */
export function createLife({ status: first, tell, facts }: LifeOptions): Life {
  const opened = Date.now();
  let moments: Partial<Record<Moment, number>> = {};
  let errors: CallbackErrorCode[] = [];
  let booked = false;
  // What was typed and sent in an earlier life was told there.
  let earlier = first !== 'editing';

  const happen = (moment: Moment): void => {
    const now = Date.now();
    if (moments[moment]) return;
    moments = { ...moments, [moment]: now };
    const elapsed = moments.started ? now - moments.started : 0;
    tell(moment, { ...facts, errors: [...errors], ...moments, opened, elapsed });
  };

  happen('opened');
  return {
    follow({ begun, status }) {
      if (moments.completed && status === 'editing') {
        moments = { opened };
        errors = [];
        earlier = false;
      }
      const sent = awaited.includes(status) || status === 'confirmed';
      if (begun && !earlier) happen('started');
      if (sent && !earlier) happen('submitted');
      if (status === 'confirmed') {
        booked = true;
        happen('completed');
      }
    },
    fail(code) {
      errors.push(code);
    },
    close(status) {
      const begun = moments.started || !booked;
      if (begun && !moments.completed && !awaited.includes(status)) happen('cancelled');
      happen('closed');
    },
  };
}
