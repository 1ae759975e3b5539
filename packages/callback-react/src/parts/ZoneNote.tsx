'use client';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';

/** What a {@link ZoneNote} takes. */
export interface ZoneNoteProps {
  format: TimeFormat;
  /** The times it stands beside, ISO UTC. Where their offsets differ, none is named. */
  startTimes: readonly string[];
  labels?: CallbackLabels;
}

/** Names the zone of the times beside it. */
export function ZoneNote(props: ZoneNoteProps): ReactNode {
  const cbk = useSlots();
  const { format, startTimes, labels = englishLabels } = props;
  const [offset, ...others] = new Set(startTimes.map(format.offset));
  const one = others.length === 0 ? offset : undefined;
  return (
    <p className={cbk('zone')}>
      <Icon name="globe" />
      <span>{labels.when.timesIn(labels.when.zone({ city: format.city, offset: one }))}</span>
    </p>
  );
}
