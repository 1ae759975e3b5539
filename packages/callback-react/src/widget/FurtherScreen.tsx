'use client';
import type { ReactNode } from 'react';
import type { Screen, SendingScreen } from '../booking/BookingState.ts';
import { isOutcomeScreen } from '../outcome/OutcomeScreen.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { BookedScreen } from './BookedScreen.tsx';
import { CheckScreen, type Trouble } from './CheckScreen.tsx';
import { WhoScreen } from './WhoScreen.tsx';
import type { Widget } from './Widget.ts';

/** What a {@link FurtherScreen} takes. */
export interface FurtherScreenProps {
  widget: Widget;
  /** The screen the customer is on. */
  screen: Screen;
  /** The one that is drawn: while a booking is sent, the one it was sent from. */
  shown: Exclude<SendingScreen, { step: 'when' }>;
  format: TimeFormat;
}

/** Draws every screen after the first one. */
export function FurtherScreen(props: FurtherScreenProps): ReactNode {
  const { widget, screen, shown, format } = props;
  const { outcome: Outcome } = widget;
  const sent = screen.status === 'submitting' ? screen.request : undefined;
  const pending = screen.status === 'submitting' && screen.pending;
  if (shown.step === 'who') return <WhoScreen widget={widget} />;
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
