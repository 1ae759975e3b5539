'use client';
import type { ReactNode } from 'react';
import type { Screen } from '../booking/BookingState.ts';
import { Button } from '../parts/Button.tsx';
import { Confirmation } from '../parts/Confirmation.tsx';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { asTyped } from './asTyped.ts';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import type { Widget } from './Widget.ts';

/** What a {@link BookedScreen} takes. */
export interface BookedScreenProps {
  widget: Widget;
  screen: Extract<Screen, { status: 'booked' }>;
  format: TimeFormat;
}

/** The confirmation. It stands for itself; what can be done with a booked call comes with a part that is loaded later. */
export function BookedScreen(props: BookedScreenProps): ReactNode {
  const { widget, screen, format } = props;
  const { booking, care: Care, focus, labels } = widget;
  if (Care) return <Care {...props} />;
  return (
    <OutcomeScreen footer={<Button onClick={booking.restart}>{labels.done.bookAnother}</Button>}>
      <Confirmation
        callback={screen.callback}
        request={asTyped(screen.request, widget)}
        format={format}
        headingRef={focus.heading}
        labels={labels}
      />
    </OutcomeScreen>
  );
}
