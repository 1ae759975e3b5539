'use client';
import type { ReactNode, Ref } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';

/** What a {@link DayRange} takes. */
export interface DayRangeProps {
  /** `YYYY-MM-DD`. */
  from: string;
  /** `YYYY-MM-DD`. */
  to: string;
  /** Stands for the days. Default: the first and the last one. */
  title?: string | undefined;
  /** Absent on the first page. */
  onEarlier?: (() => void) | undefined;
  onLater(): void;
  format: TimeFormat;
  /** The text, which takes the focus when a button inside the list goes away. */
  textRef?: Ref<HTMLParagraphElement>;
  labels?: CallbackLabels;
}

/** Which days are shown, and the way to others. */
export function DayRange(props: DayRangeProps): ReactNode {
  const cbk = useSlots();
  const { from, to, title, onEarlier, onLater, format, textRef, labels = englishLabels } = props;
  return (
    <div className={cbk('range')}>
      <p className={cbk('range-text')} tabIndex={-1} ref={textRef}>
        {title ?? format.range(from, to)}
      </p>
      <button
        className={cbk('tool')}
        type="button"
        aria-label={labels.when.earlier}
        aria-disabled={!onEarlier}
        onClick={onEarlier}
      >
        <Icon name="earlier" />
      </button>
      <button
        className={cbk('tool')}
        type="button"
        aria-label={labels.when.later}
        onClick={onLater}
      >
        <Icon name="later" />
      </button>
    </div>
  );
}
