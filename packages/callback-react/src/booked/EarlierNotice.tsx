'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../look/useSlots.ts';
import { Notice } from '../parts/Notice.tsx';
import type { CareViewProps } from './CareView.tsx';
import { describeCall } from './describeCall.ts';

/** Tells that the call before the change still stands, and offers to cancel it once more. */
export function EarlierNotice({ widget, care, actions, words, format }: CareViewProps): ReactNode {
  const cbk = useSlots();
  const { earlier } = care;
  const { change } = words;
  if (!earlier) return null;
  const time = describeCall(earlier.startTime, format, widget.labels);
  return (
    <Notice icon="alert" title={change.twoCalls} alert>
      <p>{change.twoCallsText(time)}</p>
      <button
        className={cbk('link')}
        type="button"
        aria-disabled={earlier.busy || undefined}
        onClick={() => !earlier.busy && void actions.cancelEarlier()}
      >
        {earlier.busy ? change.cancelling : change.cancelEarlier}
      </button>
    </Notice>
  );
}
