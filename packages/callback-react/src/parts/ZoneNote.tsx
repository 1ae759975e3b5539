'use client';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';

/** What a {@link ZoneNote} takes. */
export interface ZoneNoteProps {
  format: TimeFormat;
  /** The times it stands beside, ISO UTC, ascending. Where their offsets differ, none is named. */
  startTimes: readonly string[];
  labels?: CallbackLabels;
  /** Behind the words: the way to another zone. */
  children?: ReactNode;
}

/** Names the zone of the times beside it. */
export function ZoneNote(props: ZoneNoteProps): ReactNode {
  const cbk = useSlots();
  const { format, startTimes, labels = englishLabels, children } = props;
  // No zone goes to another offset and back within days.
  const [offset, last] = [startTimes.at(0), startTimes.at(-1)].map(
    (time) => time && format.offset(time),
  );
  const one = offset === last ? offset : undefined;
  return (
    <div className={cbk('zone')}>
      <Icon name="globe" />
      <p>{labels.when.timesIn(labels.when.zone({ city: format.city, offset: one }))}</p>
      {children}
    </div>
  );
}
