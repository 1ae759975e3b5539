'use client';
import { type ReactNode, type Ref, useId } from 'react';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';

/** What a {@link CallChoice} takes. */
export interface CallChoiceProps {
  value: 'asap' | 'time';
  onChoose(value: 'asap' | 'time'): void;
  /** What is known about a call as soon as possible. Default: that we call when it is your turn. */
  asapNote?: string | undefined;
  /** It is not offered now; the note says why. A choice that was made stays. */
  asapOff?: boolean;
  /** What is known about the free times, beside the second choice. Skeleton while it is `'loading'`. */
  timeNote?: string | undefined;
  loading?: boolean;
  headingRef?: Ref<HTMLHeadingElement>;
  labels?: CallbackLabels;
}

/** As soon as possible, or at a time: two native radios. */
export function CallChoice(props: CallChoiceProps): ReactNode {
  const cbk = useSlots();
  const { value, onChoose, asapNote, asapOff = false, timeNote, loading } = props;
  const { headingRef, labels = englishLabels } = props;
  const { when } = labels;
  const name = useId();
  const choice = (kind: CallChoiceProps['value'], title: string, note: ReactNode): ReactNode => (
    <label className={cbk('choice')}>
      <input
        className={cbk('radio')}
        type="radio"
        name={name}
        value={kind}
        checked={value === kind}
        disabled={kind === 'asap' && value !== kind && asapOff}
        onChange={() => onChoose(kind)}
      />
      {/* A blank, so that the two are no single word for the ear. */}
      <span className={cbk('choice-title')}>{title}</span>{' '}
      {note && <span className={cbk('note')}>{note}</span>}
    </label>
  );
  return (
    <fieldset className={cbk('choices')}>
      <legend className={cbk('legend')}>
        <h3 className={cbk('heading')} tabIndex={-1} ref={headingRef}>
          {when.heading}
        </h3>
      </legend>
      {choice('asap', when.asap, asapNote ?? when.asapNote)}
      {choice('time', when.time, loading ? <span className={cbk('skeleton')} /> : timeNote)}
    </fieldset>
  );
}
