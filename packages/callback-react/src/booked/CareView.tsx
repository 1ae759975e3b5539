'use client';
import type { ReactNode } from 'react';
import type { calendarLabels } from '../labels/calendarLabels.ts';
import type { changeLabels } from '../labels/changeLabels.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import type { BookedScreenProps } from '../widget/BookedScreen.tsx';
import type { Widget } from '../widget/Widget.ts';
import type { Care } from './Care.ts';
import { ChangeScreen } from './ChangeScreen.tsx';
import { ChangeUnknownScreen } from './ChangeUnknownScreen.tsx';
import { ConfirmedScreen } from './ConfirmedScreen.tsx';
import { GoneScreen } from './GoneScreen.tsx';
import type { CareActions } from './useCare.ts';

/** Words of everything after the confirmation. */
export interface CareWords {
  calendar: typeof calendarLabels;
  change: typeof changeLabels;
}

/** What every screen after the confirmation takes. */
export interface CareViewProps {
  widget: Widget;
  booked: BookedScreenProps['screen'];
  care: Care;
  actions: CareActions;
  words: CareWords;
  /** Hears what the times have to say where another one is chosen. */
  tellTimes(said: string): void;
  format: TimeFormat;
}

/** Draws a booked call where it stands. */
export function CareView(props: CareViewProps): ReactNode {
  switch (props.care.screen.status) {
    case 'booked':
    case 'cancel-ask':
      return <ConfirmedScreen {...props} />;
    case 'cancelled':
    case 'gone':
      return <GoneScreen {...props} />;
    case 'change':
      return <ChangeScreen {...props} />;
    case 'change-unknown':
      return <ChangeUnknownScreen {...props} />;
    default:
      return props.care.screen satisfies never;
  }
}
