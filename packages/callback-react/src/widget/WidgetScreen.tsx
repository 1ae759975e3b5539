'use client';
import type { ReactNode } from 'react';
import type { Screen } from '../booking/BookingState.ts';
import { useSlots } from '../look/useSlots.ts';
import { LoadAgain } from '../parts/LoadAgain.tsx';
import { TimesSkeleton } from '../parts/TimesSkeleton.tsx';
import { WhenScreen } from './WhenScreen.tsx';
import type { Widget } from './Widget.ts';

/** What a {@link WidgetScreen} takes. */
export interface WidgetScreenProps {
  widget: Widget;
  screen: Screen;
}

/** Draws the screen the customer is on. While a booking is sent, the screen it was sent from stays. */
export function WidgetScreen({ widget, screen }: WidgetScreenProps): ReactNode {
  const cbk = useSlots();
  const { format, labels, screens } = widget;
  const shown = screen.status === 'submitting' ? screen.from : screen;
  if (shown.step === 'when') return <WhenScreen widget={widget} />;
  const Further = screens.part?.FurtherScreen;
  if (Further && format) {
    return <Further widget={widget} screen={screen} shown={shown} format={format} />;
  }
  return (
    <div className={cbk('body')}>
      {screens.failed ? <LoadAgain labels={labels} onPress={screens.again} /> : <TimesSkeleton />}
    </div>
  );
}
