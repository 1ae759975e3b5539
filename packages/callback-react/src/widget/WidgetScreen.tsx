'use client';
import type { ReactNode } from 'react';
import type { Screen } from '../booking/BookingState.ts';
import { isOutcomeScreen } from '../outcome/OutcomeScreen.ts';
import { BookedScreen } from './BookedScreen.tsx';
import { CheckScreen, type Trouble } from './CheckScreen.tsx';
import type { Widget } from './useWidget.ts';
import { WhenScreen } from './WhenScreen.tsx';
import { WhoScreen } from './WhoScreen.tsx';

/** What a {@link WidgetScreen} takes. */
export interface WidgetScreenProps {
  widget: Widget;
  screen: Screen;
}

/** Draws the screen the customer is on. While a booking is sent, the screen it was sent from stays. */
export function WidgetScreen({ widget, screen }: WidgetScreenProps): ReactNode {
  const { format, outcome: Outcome } = widget;
  const sent = screen.status === 'submitting' ? screen.request : undefined;
  const pending = screen.status === 'submitting' && screen.pending;
  const shown = screen.status === 'submitting' ? screen.from : screen;
  if (shown.step === 'when') return <WhenScreen widget={widget} />;
  if (shown.step === 'who') return <WhoScreen widget={widget} />;
  if (!format) return null;
  const checkScreen = (trouble?: Trouble, until?: number): ReactNode => (
    <CheckScreen
      widget={widget}
      trouble={trouble}
      until={until}
      busy={Boolean(sent)}
      pending={pending}
      format={format}
    />
  );
  if (isOutcomeScreen(shown)) {
    // Where it does not load, the answer is told in short.
    if (!Outcome) return checkScreen(shown.status === 'unknown' ? 'unknown' : 'notBooked');
    return <Outcome widget={widget} screen={screen} shown={shown} format={format} />;
  }
  switch (shown.status) {
    case 'idle':
      return checkScreen();
    case 'offline':
    case 'unreachable':
      return checkScreen(shown.status);
    case 'not-sent':
      return checkScreen('notSent');
    case 'throttled':
      return checkScreen('throttled', shown.until);
    case 'booked':
      return <BookedScreen widget={widget} screen={shown} format={format} />;
    default:
      return shown satisfies never;
  }
}
