'use client';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import type { Screen } from '../booking/BookingState.ts';
import type { OutcomeLabels } from '../labels/CallbackLabels.ts';
import { outcomeLabels } from '../labels/outcomeLabels.ts';
import { toStartTime } from '../parts/toStartTime.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { rootStatus } from '../widget/rootStatus.ts';
import type { Widget } from '../widget/Widget.ts';
import { NotBookedScreen } from './NotBookedScreen.tsx';
import type { OutcomeScreen } from './OutcomeScreen.ts';
import { sayOutcome } from './sayOutcome.ts';
import { TakenScreen } from './TakenScreen.tsx';
import { UnavailableScreen } from './UnavailableScreen.tsx';
import { UnknownScreen } from './UnknownScreen.tsx';

/** What an {@link OutcomeView} takes. */
export interface OutcomeViewProps {
  widget: Widget;
  /** The screen the customer is on. */
  screen: Screen;
  /** The one that is drawn: while a booking is sent, the one it was sent from. */
  shown: OutcomeScreen;
  format: TimeFormat;
}

/** Draws every answer that is not a booking. Loaded on the second step, before one can come. */
export function OutcomeView({ widget, screen, shown, format }: OutcomeViewProps): ReactNode {
  const { labels, focus, tellLater } = widget;
  const words = useMemo(
    (): OutcomeLabels => ({ ...labels, outcome: { ...outcomeLabels, ...labels.outcome } }),
    [labels],
  );
  const status = rootStatus(screen, widget);
  const said = screen === shown ? sayOutcome(shown, words) : undefined;
  useLayoutEffect(() => {
    tellLater({ status, said });
    return () => tellLater(undefined);
  }, [tellLater, status, said]);

  // This may come in the place of a shorter answer, whose heading had the focus.
  const { heading } = focus;
  useLayoutEffect(() => {
    const title = heading.current;
    if (title?.ownerDocument.activeElement === title?.ownerDocument.body) title?.focus();
  }, [heading]);

  const sent = screen.status === 'submitting' ? screen.request : undefined;
  const common = { widget, labels: words, format };
  switch (shown.status) {
    case 'slot-taken':
    case 'passed':
      return <TakenScreen {...common} screen={shown} booking={sent && toStartTime(sent)} />;
    case 'unknown':
      return <UnknownScreen {...common} screen={shown} busy={Boolean(sent)} />;
    case 'closed':
    case 'limit':
    case 'refused':
      return <NotBookedScreen {...common} status={shown.status} request={shown.request} />;
    case 'unavailable':
      return <UnavailableScreen widget={widget} labels={words} />;
    default:
      return shown satisfies never;
  }
}
