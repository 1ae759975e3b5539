'use client';
import { isSlotInPast } from 'callback-core';
import type { ReactNode } from 'react';
import type { Screen } from '../booking/BookingState.ts';
import { Button } from '../parts/Button.tsx';
import { SlotTaken } from '../parts/SlotTaken.tsx';
import { toStartTime } from '../parts/toStartTime.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { closestSlots } from '../times/closestSlots.ts';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import type { Widget } from './useWidget.ts';

/** What a {@link TakenScreen} takes. */
export interface TakenScreenProps {
  widget: Widget;
  screen: Extract<Screen, { status: 'slot-taken' | 'passed' }>;
  /** The time that is being booked instead, ISO UTC. */
  booking: string | undefined;
  format: TimeFormat;
}

const OFFERED = 3;

/** The chosen time is gone: offers the service's proposals, else the nearest free times. */
export function TakenScreen({
  widget,
  screen,
  booking: sent,
  format,
}: TakenScreenProps): ReactNode {
  const { booking, times, focus, labels, now, scheduled } = widget;
  const wanted = toStartTime(screen.request) ?? new Date(now).toISOString();
  const proposed = screen.alternatives.filter((slot) => !isSlotInPast(slot, now));
  const source = proposed.length > 0 ? proposed : times.free;
  const waiting = proposed.length === 0 && times.status === 'loading';
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
        request={screen.request}
        passed={screen.status === 'passed'}
        alternatives={waiting ? undefined : closestSlots(source, wanted, OFFERED)}
        onBook={booking.bookTime}
        booking={sent}
        onChangeDetails={() => !sent && booking.goTo('who')}
        format={format}
        headingRef={focus.heading}
        labels={labels}
      />
    </OutcomeScreen>
  );
}
