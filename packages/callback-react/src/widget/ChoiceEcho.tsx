'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../look/useSlots.ts';
import { describeMoment } from '../time/describeMoment.ts';
import { describeLoss } from './describeLoss.ts';
import type { Widget } from './Widget.ts';

/** What is chosen so far, in the foot of the card. */
export function ChoiceEcho({ widget }: { widget: Widget }): ReactNode {
  const { booking, format, labels } = widget;
  const { kind, startTime, lost } = booking.choice;
  if (kind === 'asap') return <Echo title={labels.when.asap} />;
  if (format && lost) return <Echo note={describeLoss(lost, format, labels)} />;
  if (!format || !startTime) return <Echo note={labels.when.noTimeYet} />;
  const { short, zone } = describeMoment(startTime, format, labels);
  return <Echo title={short} note={zone} />;
}

function Echo({ title, note }: { title?: string; note?: string }): ReactNode {
  const cbk = useSlots();
  return (
    <p className={cbk('choice-echo')}>
      {title && <span className={cbk('strong', 'choice-echo-title')}>{title}</span>}
      {note}
    </p>
  );
}
