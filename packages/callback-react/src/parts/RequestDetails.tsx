'use client';
import type { ScheduleRequest } from 'callback-core';
import type { ReactNode } from 'react';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { NumberDetail } from './NumberDetail.tsx';
import { ReviewRow } from './ReviewRow.tsx';
import { toStartTime } from './toStartTime.ts';
import { WhenDetail } from './WhenDetail.tsx';

/** What {@link RequestDetails} take. */
export interface RequestDetailsProps {
  request: ScheduleRequest;
  format: TimeFormat;
  labels?: CallbackLabels;
}

/** What was asked for: when, and which number. */
export function RequestDetails(props: RequestDetailsProps): ReactNode {
  const cbk = useSlots();
  const { request, format, labels = englishLabels } = props;
  return (
    <dl className={cbk('review')}>
      <ReviewRow term={labels.check.when}>
        <WhenDetail startTime={toStartTime(request)} format={format} labels={labels} />
      </ReviewRow>
      <ReviewRow term={labels.check.weCall}>
        <NumberDetail request={request} labels={labels} />
      </ReviewRow>
    </dl>
  );
}
