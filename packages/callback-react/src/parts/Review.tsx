'use client';
import type { ReactNode, Ref } from 'react';
import type { ContactValues } from '../form/ContactValues.ts';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { fullName } from './fullName.ts';
import { ReviewRow } from './ReviewRow.tsx';
import { WhenDetail } from './WhenDetail.tsx';

/** What was said in one field. */
export interface ReviewEntry {
  name: string;
  label: string;
  value: string;
  /** Name of the way to change it, for the ear. */
  change: string;
}

/** What a {@link Review} takes. */
export interface ReviewProps {
  values: ContactValues;
  /** What was said in other fields, in their order. */
  more?: readonly ReviewEntry[] | undefined;
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
  const { values, more = [], startTime, onChangeTime, onChangeDetails, format } = props;
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
          <bdi dir="ltr">{values.phonenumber}</bdi>
        </ReviewRow>
        {values.subject && (
          <ReviewRow term={check.about} change={change(check.changeSubject)}>
            <bdi>{values.subject}</bdi>
          </ReviewRow>
        )}
        {more.map(({ name: field, label, value, change: way }) => (
          <ReviewRow key={field} term={label} change={change(way)}>
            <bdi>{value}</bdi>
          </ReviewRow>
        ))}
      </dl>
    </>
  );
}
