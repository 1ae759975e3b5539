'use client';
import type { ReactNode } from 'react';
import type { Screen } from '../booking/BookingState.ts';
import type { OutcomeLabels } from '../labels/CallbackLabels.ts';
import { Button } from '../parts/Button.tsx';
import { SlotTaken } from '../parts/SlotTaken.tsx';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { alternativesTo } from '../times/alternativesTo.ts';
import { asTyped } from '../widget/asTyped.ts';
import { CaptchaPlace } from '../widget/CaptchaPlace.tsx';
import { OutcomeScreen } from '../widget/OutcomeScreen.tsx';
import type { Widget } from '../widget/Widget.ts';

/** What a {@link TakenScreen} takes. */
export interface TakenScreenProps {
  widget: Widget;
  labels: OutcomeLabels;
  screen: Extract<Screen, { status: 'slot-taken' | 'passed' }>;
  /** The time that is being booked instead, ISO UTC. */
  booking: string | undefined;
  format: TimeFormat;
}

/** The chosen time is gone: offers the service's proposals, else the nearest free times. */
export function TakenScreen(props: TakenScreenProps): ReactNode {
  const { widget, labels, screen, booking: sent, format } = props;
  const { booking, times, focus, scheduled } = widget;
  const alternatives = alternativesTo(screen.request, {
    proposed: screen.alternatives,
    free: times.free,
    waiting: times.status === 'loading',
  });
  return (
    <OutcomeScreen
      footer={
        <Button
          onClick={() => !sent && (scheduled ? booking.chooseAgain() : booking.goTo('check'))}
        >
          {scheduled ? labels.outcome.seeAllTimes : labels.check.back}
        </Button>
      }
    >
      <SlotTaken
        key={screen.request.desiredTime?.toString()}
        request={asTyped(screen.request, widget)}
        passed={screen.status === 'passed'}
        alternatives={alternatives}
        onBook={booking.bookTime}
        booking={sent}
        onChangeDetails={() => !sent && booking.goTo('who')}
        format={format}
        headingRef={focus.heading}
        labels={labels}
      />
      <CaptchaPlace widget={widget} />
    </OutcomeScreen>
  );
}
