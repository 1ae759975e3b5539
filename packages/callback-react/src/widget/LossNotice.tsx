'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../look/useSlots.ts';
import { Notice } from '../parts/Notice.tsx';
import { describeLoss } from './describeLoss.ts';
import type { Widget } from './Widget.ts';

/** Tells on a later step that the chosen time was lost. The live region has said it already. */
export function LossNotice({ widget }: { widget: Widget }): ReactNode {
  const cbk = useSlots();
  const { booking, format, labels } = widget;
  const { kind, lost } = booking.choice;
  if (!format || kind === 'asap' || !lost) return null;
  return (
    <Notice icon="clock">
      <p>{describeLoss(lost, format, labels)}</p>
      <button className={cbk('link')} type="button" onClick={booking.chooseAgain}>
        {labels.when.chooseAnother}
      </button>
    </Notice>
  );
}
