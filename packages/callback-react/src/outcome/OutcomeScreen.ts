import type { Screen } from '../booking/BookingState.ts';

/** A screen that tells an answer which is not a booking. */
export type OutcomeScreen = Extract<
  Screen,
  { status: 'slot-taken' | 'passed' | 'unknown' | 'closed' | 'limit' | 'refused' | 'unavailable' }
>;

const told: readonly Screen['status'][] = [
  'slot-taken',
  'passed',
  'unknown',
  'closed',
  'limit',
  'refused',
  'unavailable',
];

/** Does this screen tell an answer which is not a booking? */
export function isOutcomeScreen(screen: Screen): screen is OutcomeScreen {
  return told.includes(screen.status);
}
