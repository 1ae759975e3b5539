import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { describeMoment } from '../time/describeMoment.ts';

/** What a {@link Ticket} takes. */
export interface TicketProps {
  /** ISO UTC. Absent: as soon as possible. */
  startTime: string | undefined;
  format: TimeFormat;
  labels?: CallbackLabels;
}

/** The booked moment, to be seen at a glance: a calendar leaf, day, time and zone. */
export function Ticket({ startTime, format, labels = englishLabels }: TicketProps): ReactNode {
  if (!startTime) {
    return (
      <div className="cbk-ticket">
        <span className="cbk-badge">
          <Icon name="clock" />
        </span>
        <p className="cbk-ticket-when">{labels.when.asap}</p>
      </div>
    );
  }
  const date = format.date(startTime);
  const { long, zone } = describeMoment(startTime, format, labels);
  return (
    <div className="cbk-ticket">
      <span className="cbk-leaf" aria-hidden="true">
        <span className="cbk-leaf-month">{format.month(date)}</span>
        <span className="cbk-leaf-day">{format.dayNumber(date)}</span>
      </span>
      <div>
        <p className="cbk-ticket-when">{long}</p>
        <p className="cbk-note">{zone}</p>
      </div>
    </div>
  );
}
