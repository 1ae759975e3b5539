'use client';
import type { ScheduleRequest } from 'callback-core';
import type { ReactNode } from 'react';
import type { OutcomeLabels } from '../labels/CallbackLabels.ts';
import { Button } from '../parts/Button.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { RequestDetails } from '../parts/RequestDetails.tsx';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { asTyped } from '../widget/asTyped.ts';
import { OutcomeScreen } from '../widget/OutcomeScreen.tsx';
import type { Widget } from '../widget/Widget.ts';
import { refusalWords } from './refusalWords.ts';

/** What a {@link NotBookedScreen} takes. */
export interface NotBookedScreenProps {
  widget: Widget;
  labels: OutcomeLabels;
  status: 'closed' | 'limit' | 'refused';
  request: ScheduleRequest;
  format: TimeFormat;
}

/** Nothing was booked, and something has to change before it can be. */
export function NotBookedScreen(props: NotBookedScreenProps): ReactNode {
  const { widget, labels, status, request, format } = props;
  const { booking, focus, scheduled } = widget;
  const { outcome, when } = labels;
  const words = refusalWords(status, request);
  const way =
    status === 'refused' ? (
      <Button kind="primary" onClick={() => booking.goTo('who')}>
        {outcome.checkDetails}
      </Button>
    ) : scheduled ? (
      <Button kind="primary" onClick={booking.chooseAgain}>
        {when.chooseAnother}
      </Button>
    ) : (
      <Button onClick={() => booking.goTo('check')}>{outcome.tryOnceMore}</Button>
    );
  return (
    <OutcomeScreen footer={way}>
      <Outcome
        icon={status === 'closed' ? 'moon' : 'alert'}
        tone="warn"
        heading={outcome[words]}
        headingRef={focus.heading}
        lead={outcome[`${words}Text`]}
      />
      <RequestDetails request={asTyped(request, widget)} format={format} labels={labels} />
    </OutcomeScreen>
  );
}
