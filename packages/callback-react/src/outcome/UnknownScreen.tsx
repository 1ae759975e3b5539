'use client';
import type { ReactNode } from 'react';
import type { Screen } from '../booking/BookingState.ts';
import type { OutcomeLabels } from '../labels/CallbackLabels.ts';
import { Button } from '../parts/Button.tsx';
import { UnknownOutcome } from '../parts/UnknownOutcome.tsx';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { asTyped } from '../widget/asTyped.ts';
import { CaptchaPlace } from '../widget/CaptchaPlace.tsx';
import { OutcomeScreen } from '../widget/OutcomeScreen.tsx';
import type { Widget } from '../widget/Widget.ts';

/** What an {@link UnknownScreen} takes. */
export interface UnknownScreenProps {
  widget: Widget;
  labels: OutcomeLabels;
  screen: Extract<Screen, { status: 'unknown' }>;
  /** It is being booked once more. */
  busy: boolean;
  format: TimeFormat;
}

/** Nobody knows yet. Booking once more is offered when nothing can be found out by waiting. */
export function UnknownScreen(props: UnknownScreenProps): ReactNode {
  const { widget, labels, screen, busy, format } = props;
  const { booking, focus } = widget;
  const { request, sentAt, settlement } = screen;
  const { check, outcome } = labels;
  const words = settlement === 'notBooked' ? check.book : outcome.bookAnyway;
  return (
    <OutcomeScreen
      footer={
        settlement !== 'checking' && (
          <Button busy={busy} onClick={booking.bookAgain}>
            {busy ? check.booking : words}
          </Button>
        )
      }
    >
      <UnknownOutcome
        request={asTyped(request, widget)}
        sentAt={sentAt}
        settlement={settlement}
        format={format}
        headingRef={focus.heading}
        labels={labels}
      />
      {settlement !== 'checking' && <CaptchaPlace widget={widget} />}
    </OutcomeScreen>
  );
}
