'use client';
import type { ScheduledCallback, ScheduleRequest } from 'callback-core';
import type { ReactNode, Ref } from 'react';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { NumberDetail } from './NumberDetail.tsx';
import { Outcome } from './Outcome.tsx';
import { ReviewRow } from './ReviewRow.tsx';
import { Ticket } from './Ticket.tsx';
import { toStartTime } from './toStartTime.ts';

/** What a {@link Confirmation} takes. */
export interface ConfirmationProps {
  callback: ScheduledCallback;
  request: ScheduleRequest;
  /** Instead of "Your call is booked". */
  heading?: string | undefined;
  /** How long a call as soon as possible waits, in words, and a note to it. */
  wait?: { text: string; note: string } | undefined;
  format: TimeFormat;
  headingRef?: Ref<HTMLHeadingElement>;
  labels?: CallbackLabels;
}

/** The call is booked: when, in which zone, at which number, and under which reference. */
export function Confirmation(props: ConfirmationProps): ReactNode {
  const cbk = useSlots();
  const { callback, request, heading, wait, format, headingRef, labels = englishLabels } = props;
  const { done } = labels;
  const startTime = callback.desiredTime ?? toStartTime(request);
  return (
    <>
      <Outcome
        icon="check"
        tone="ok"
        heading={heading ?? (startTime ? done.booked : done.queued)}
        headingRef={headingRef}
        lead={startTime ? done.bookedText : done.queuedText}
      />
      <Ticket startTime={startTime} wait={wait} format={format} labels={labels} />
      <dl className={cbk('review')}>
        <ReviewRow term={labels.check.weCall}>
          <NumberDetail request={request} labels={labels} />
        </ReviewRow>
        <ReviewRow term={done.reference}>
          <bdi>{callback.id}</bdi>
        </ReviewRow>
      </dl>
    </>
  );
}
