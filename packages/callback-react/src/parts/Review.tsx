'use client';
import type { ReactNode, Ref } from 'react';
import type { ContactValues } from '../form/ContactValues.ts';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { fullName } from './fullName.ts';
import { ReviewRow } from './ReviewRow.tsx';
import { WhenDetail } from './WhenDetail.tsx';

/** What a {@link Review} takes. */
export interface ReviewProps {
  values: ContactValues;
  /** ISO UTC. Absent: as soon as possible. */
  startTime: string | undefined;
  /** Absent where there is nothing to choose. */
  onChangeTime?: (() => void) | undefined;
  onChangeDetails(): void;
  format: TimeFormat;
  headingRef?: Ref<HTMLHeadingElement>;
  labels?: CallbackLabels;
}

/** All that was chosen and typed, before it is sent. */
export function Review(props: ReviewProps): ReactNode {
  const cbk = useSlots();
  const { values, startTime, onChangeTime, onChangeDetails, format } = props;
  const { headingRef, labels = englishLabels } = props;
  const { check } = labels;
  const name = fullName(values);
  const change = (wording: string) => ({
    text: check.change,
    name: wording,
    onChange: onChangeDetails,
  });
  return (
    <>
      <h3 className={cbk('heading')} tabIndex={-1} ref={headingRef}>
        {check.heading}
      </h3>
      <dl className={cbk('review')}>
        <ReviewRow
          term={check.when}
          change={onChangeTime && { ...change(check.changeTime), onChange: onChangeTime }}
        >
          <WhenDetail startTime={startTime} format={format} labels={labels} />
        </ReviewRow>
        {name && (
          <ReviewRow term={check.name} change={change(check.changeName)}>
            <bdi>{name}</bdi>
          </ReviewRow>
        )}
        <ReviewRow term={check.phone} change={change(check.changePhone)}>
          <bdi>{values.phonenumber}</bdi>
        </ReviewRow>
        {values.subject && (
          <ReviewRow term={check.about} change={change(check.changeSubject)}>
            <bdi>{values.subject}</bdi>
          </ReviewRow>
        )}
      </dl>
    </>
  );
}
