'use client';
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { RequestDetails } from '../parts/RequestDetails.tsx';
import { asTyped } from '../widget/asTyped.ts';
import { OutcomeScreen } from '../widget/OutcomeScreen.tsx';
import type { CareViewProps } from './CareView.tsx';
import { EarlierNotice } from './EarlierNotice.tsx';

/** The call is cancelled, or the service does not have it any more. */
export function GoneScreen(props: CareViewProps): ReactNode {
  const { widget, care, words, format } = props;
  const { booking, focus, labels } = widget;
  const { call, screen } = care;
  const { change } = words;
  const gone = screen.status === 'gone';
  const cancelledText = call.startTime ? change.cancelledText : change.cancelledTextAsap;
  return (
    <OutcomeScreen footer={<Button onClick={booking.restart}>{labels.done.bookAnother}</Button>}>
      <Outcome
        icon={gone ? 'alert' : 'check'}
        tone={gone ? 'warn' : 'ok'}
        heading={gone ? change.gone : change.cancelled}
        headingRef={focus.heading}
        lead={gone ? change.goneText : cancelledText}
      />
      <EarlierNotice {...props} />
      <RequestDetails request={asTyped(call.request, widget)} format={format} labels={labels} />
    </OutcomeScreen>
  );
}
