'use client';
import type { ReactNode } from 'react';
import type { OutcomeLabels } from '../labels/CallbackLabels.ts';
import { englishOutcome } from '../labels/englishOutcome.ts';
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
  labels?: OutcomeLabels;
}

/** A free time that one press books. */
export function Alternative(props: AlternativeProps): ReactNode {
  const cbk = useSlots();
  const { startTime, onBook, busy = false, format, labels = englishOutcome } = props;
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
