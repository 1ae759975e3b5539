'use client';
import type { ReactNode } from 'react';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { Button } from './Button.tsx';

/** What an {@link Alternative} takes. */
export interface AlternativeProps {
  /** ISO UTC. */
  startTime: string;
  onBook(): void;
  busy?: boolean;
  format: TimeFormat;
  labels?: CallbackLabels;
}

/** A free time that one press books. */
export function Alternative(props: AlternativeProps): ReactNode {
  const cbk = useSlots();
  const { startTime, onBook, busy = false, format, labels = englishLabels } = props;
  return (
    <Button className={cbk('alternative')} busy={busy} onClick={onBook}>
      <span className={cbk('strong')}>{format.time(startTime)}</span>
      <span className={cbk('alternative-day')}>{format.shortDay(format.date(startTime))}</span>
      <span className={cbk('alternative-go')}>
        {busy ? labels.check.booking : labels.outcome.bookThis}
      </span>
    </Button>
  );
}
