'use client';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { describeMoment } from '../time/describeMoment.ts';

/** What a {@link Ticket} takes. */
export interface TicketProps {
  /** ISO UTC. Absent: as soon as possible. */
  startTime: string | undefined;
  /** How long a call as soon as possible waits, in words, and a note to it. */
  wait?: { text: string; note: string } | undefined;
  format: TimeFormat;
  labels?: CallbackLabels;
}

/** The booked moment, to be seen at a glance: a calendar leaf, day, time and zone. */
export function Ticket(props: TicketProps): ReactNode {
  const cbk = useSlots();
  const { startTime, wait, format, labels = englishLabels } = props;
  if (!startTime) {
    return (
      <div className={cbk('ticket')}>
        <span className={cbk('badge')}>
          <Icon name="clock" />
        </span>
        <div>
          <p className={cbk('ticket-when')}>{wait?.text ?? labels.when.asap}</p>
          {wait && <p className={cbk('note')}>{wait.note}</p>}
        </div>
      </div>
    );
  }
  const date = format.date(startTime);
  const { long, zone } = describeMoment(startTime, format, labels);
  return (
    <div className={cbk('ticket')}>
      <span className={cbk('leaf')} aria-hidden="true">
        <span className={cbk('leaf-month')}>{format.month(date)}</span>
        <span className={cbk('leaf-day')}>{format.dayNumber(date)}</span>
      </span>
      <div>
        <p className={cbk('ticket-when')}>{long}</p>
        <p className={cbk('note')}>{zone}</p>
      </div>
    </div>
  );
}
