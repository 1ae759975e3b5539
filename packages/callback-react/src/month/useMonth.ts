'use client';
import type { ComponentType } from 'react';
import type { PageSpan } from '../times/daysOfPage.ts';
import { useLoaded } from '../widget/useLoaded.ts';
import type { MonthViewProps } from './MonthView.tsx';

/** How days are shown. */
export interface Month {
  span: PageSpan;
  /** Absent until it is loaded, and where days stand in a row. */
  month: ComponentType<MonthViewProps> | undefined;
}

// Resolves in any case: where the part does not come, days in a row do as well.
async function loadMonth(): Promise<Pick<Month, 'month'>> {
  try {
    return { month: (await import('./MonthView.tsx')).MonthView };
  } catch {
    return { month: undefined };
  }
}

/** Loads the view of a month where it is wanted; so many days in a row are shown where not, and where it does not come. */
export function useMonth(wanted: boolean, numberOfDays: number): Month {
  const loaded = useLoaded(loadMonth, wanted);
  const month = wanted ? loaded?.month : undefined;
  return { month, span: wanted && (month || !loaded) ? 'month' : numberOfDays };
}
