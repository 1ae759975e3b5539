import type { CallbackErrorCode } from 'callback-core';
import type { CallbackFormState } from '../form/CallbackFormState.ts';
import type { LifecycleMetadata } from './LifecycleMetadata.ts';

/** A moment in the life of a widget. */
export type Moment = 'opened' | 'started' | 'submitted' | 'completed' | 'cancelled' | 'closed';

type Status = CallbackFormState['status'];

/** What a life is told by, and to whom. */
export interface LifeOptions {
  /** Milliseconds since 1970. */
  opened: number;
  /** Where the booking stands that was taken over from a widget before. */
  status: Status;
  /** Codes of what went wrong, those to come too. */
  errors: readonly CallbackErrorCode[];
  tell(moment: Moment, metadata: Omit<LifecycleMetadata, 'form' | 'autoSubmitted'>): void;
  facts: Pick<LifecycleMetadata, 'proactive' | 'prefilled'>;
}

/** A widget from the moment it is on the page to the moment it has left. */
export interface Life {
  follow(now: { begun: boolean; status: Status }): void;
  close(status: Status): void;
}

const awaited: readonly Status[] = ['submitting', 'pending', 'unknown'];

/** Begins a life. Each moment is told once, until another booking begins. */
export function createLife(options: LifeOptions): Life {
  const { opened, errors, tell, facts } = options;
  let moments: Partial<Record<Moment, number>> = {};
  // Errors before this one were of an earlier booking.
  let firstError = 0;
  let booked = false;
  // What was typed and sent in an earlier life was told there.
  let earlier = options.status !== 'editing';

  const happen = (moment: Moment, now = Date.now()): void => {
    if (moments[moment]) return;
    moments = { ...moments, [moment]: now };
    const elapsed = moments.started ? now - moments.started : 0;
    tell(moment, { ...facts, errors: errors.slice(firstError), ...moments, opened, elapsed });
  };

  happen('opened', opened);
  return {
    follow({ begun, status }) {
      if (moments.completed && status === 'editing') {
        moments = { opened };
        firstError = errors.length;
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
    close(status) {
      const begun = moments.started || !booked;
      if (begun && !moments.completed && !awaited.includes(status)) happen('cancelled');
      happen('closed');
    },
  };
}
