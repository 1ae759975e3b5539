'use client';
import { createContext, type ReactNode } from 'react';
import type { Screen } from '../booking/BookingState.ts';

/** How a widget stands, for what is around it. */
export interface WidgetStanding {
  screen: Screen;
  /** "Step 2 of 3: You". */
  progress: string;
  /** Something was typed or chosen. */
  touched: boolean;
}

/** What is around a widget: the launcher. */
export interface WidgetHost {
  /** Opened by the page and not by the customer. */
  proactive: boolean;
  /** Buttons at the end of the head. */
  tools: ReactNode;
  /** A question over everything else. */
  question: ReactNode;
  /** Is told after each drawing. */
  report(standing: WidgetStanding): void;
}

/** Holds what is around a widget; nothing for one that stands in a page by itself. */
export const WidgetHostContext = createContext<WidgetHost | undefined>(undefined);
