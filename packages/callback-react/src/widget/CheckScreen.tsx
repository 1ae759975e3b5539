'use client';
import type { ReactNode } from 'react';
import type { IconName } from '../icons/Icon.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Review } from '../parts/Review.tsx';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { contactValues } from './contactValues.ts';
import { LossNotice } from './LossNotice.tsx';
import { StepForm } from './StepForm.tsx';
import { useCountdown } from './useCountdown.ts';
import type { Widget } from './useWidget.ts';
import { writeCountdown } from './writeCountdown.ts';

/** What a {@link CheckScreen} takes. */
export interface CheckScreenProps {
  widget: Widget;
  /** Why nothing could be sent or booked just now. */
  trouble?: 'offline' | 'unreachable' | 'not-sent' | 'throttled' | undefined;
  /** When it may be tried again, milliseconds since 1970. */
  until?: number | undefined;
  busy: boolean;
  /** It takes long. */
  pending?: boolean;
  format: TimeFormat;
}

const icons: Record<NonNullable<CheckScreenProps['trouble']>, IconName> = {
  offline: 'offline',
  unreachable: 'offline',
  'not-sent': 'alert',
  throttled: 'clock',
};

/** Third step: is this right? */
export function CheckScreen({
  widget,
  trouble,
  until,
  busy,
  pending = false,
  format,
}: CheckScreenProps): ReactNode {
  const { booking, form, focus, labels, scheduled } = widget;
  const { check, outcome } = labels;
  const seconds = useCountdown(until);
  const { kind, startTime, lost } = booking.choice;
  const calls =
    trouble === 'throttled' || trouble === 'unreachable' ? outcome.tryAgain : check.book;
  const words = trouble === 'not-sent' ? 'notSent' : trouble;
  return (
    <StepForm
      widget={widget}
      action={seconds > 0 ? outcome.tryAgainIn(writeCountdown(seconds, format.number)) : calls}
      waiting={seconds > 0}
      busy={busy}
    >
      <Review
        values={contactValues(form)}
        startTime={kind === 'time' ? (startTime ?? lost?.startTime) : undefined}
        onChangeTime={scheduled ? () => !busy && booking.goTo('when') : undefined}
        onChangeDetails={() => !busy && booking.goTo('who')}
        format={format}
        headingRef={focus.heading}
        labels={labels}
      />
      <LossNotice widget={widget} />
      {trouble && words && !busy && (
        <Notice icon={icons[trouble]} title={outcome[words]} alert>
          <p>{outcome[`${words}Text`]}</p>
        </Notice>
      )}
      {pending && (
        <Notice icon="clock" title={check.pending}>
          <p>{check.pendingText}</p>
        </Notice>
      )}
    </StepForm>
  );
}
