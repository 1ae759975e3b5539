'use client';
import type { ReactNode } from 'react';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { describeMoment } from '../time/describeMoment.ts';

/** What a {@link WhenDetail} takes. */
export interface WhenDetailProps {
  /** ISO UTC. Absent: as soon as possible. */
  startTime: string | undefined;
  format: TimeFormat;
  labels?: CallbackLabels;
}

/** When the call comes: day, time and zone, or as soon as possible. */
export function WhenDetail(props: WhenDetailProps): ReactNode {
  const cbk = useSlots();
  const { startTime, format, labels = englishLabels } = props;
  if (!startTime) return <span className={cbk('strong')}>{labels.when.asap}</span>;
  const { long, zone } = describeMoment(startTime, format, labels);
  return (
    <>
      <span className={cbk('strong')}>{long}</span>
      <br />
      {zone}
    </>
  );
}
