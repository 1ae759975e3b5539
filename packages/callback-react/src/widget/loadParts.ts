import type { ComponentType } from 'react';
import type { OutcomeViewProps } from '../outcome/OutcomeView.tsx';
import type { BookedScreenProps } from './BookedScreen.tsx';
import type { Widget } from './Widget.ts';

/** Loads what can be done with a booked call. */
export async function loadCare(): Promise<ComponentType<BookedScreenProps>> {
  return (await import('../booked/BookedCare.tsx')).BookedCare;
}

/** Loads every answer that is not a booking. */
export async function loadOutcome(): Promise<ComponentType<OutcomeViewProps>> {
  return (await import('../outcome/OutcomeView.tsx')).OutcomeView;
}

/** Loads what finds out about a call as soon as possible. */
export async function loadWatch(): Promise<ComponentType<{ widget: Widget }>> {
  return (await import('../offer/OfferWatch.tsx')).OfferWatch;
}
