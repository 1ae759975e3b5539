'use client';
import type { ReactNode } from 'react';
import type { Screen } from '../booking/BookingState.ts';
import { toStartTime } from '../parts/toStartTime.ts';
import { BookedScreen } from './BookedScreen.tsx';
import { CheckScreen } from './CheckScreen.tsx';
import { NotBookedScreen } from './NotBookedScreen.tsx';
import { TakenScreen } from './TakenScreen.tsx';
import { UnavailableScreen } from './UnavailableScreen.tsx';
import { UnknownScreen } from './UnknownScreen.tsx';
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
  const { booking, times, format } = widget;
  const sent = screen.status === 'submitting' ? screen.request : undefined;
  const pending = screen.status === 'submitting' && screen.pending;
  const shown = screen.status === 'submitting' ? screen.from : screen;
  if (shown.step === 'when') return <WhenScreen widget={widget} />;
  if (shown.step === 'who') return <WhoScreen widget={widget} />;
  if (shown.step === 'none') {
    const again = (): void => {
      times.reload();
      booking.goTo(widget.steps[0] ?? 'when');
    };
    return <UnavailableScreen widget={widget} onTryOnceMore={again} />;
  }
  if (!format) return null;
  switch (shown.status) {
    case 'idle':
      return <CheckScreen widget={widget} busy={Boolean(sent)} pending={pending} format={format} />;
    case 'offline':
    case 'unreachable':
    case 'not-sent':
    case 'throttled':
      return (
        <CheckScreen
          widget={widget}
          trouble={shown.status}
          until={shown.status === 'throttled' ? shown.until : undefined}
          busy={Boolean(sent)}
          pending={pending}
          format={format}
        />
      );
    case 'slot-taken':
    case 'passed':
      return (
        <TakenScreen
          widget={widget}
          screen={shown}
          booking={sent && toStartTime(sent)}
          format={format}
        />
      );
    case 'unknown':
      return <UnknownScreen widget={widget} screen={shown} busy={Boolean(sent)} format={format} />;
    case 'closed':
    case 'limit':
    case 'refused':
      return (
        <NotBookedScreen
          widget={widget}
          status={shown.status}
          request={shown.request}
          format={format}
        />
      );
    case 'booked':
      return <BookedScreen widget={widget} screen={shown} format={format} />;
    default:
      return shown satisfies never;
  }
}
