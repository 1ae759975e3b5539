import type { Screen } from '../booking/BookingState.ts';
import type { Widget } from './Widget.ts';

/** What `data-status` on the root says: the screen's status, and on the first step that of the times. */
export function rootStatus(
  screen: Screen,
  { booking, times }: Pick<Widget, 'booking' | 'times'>,
): string {
  if (screen.status === 'no-time' || screen.status === 'errors') return 'error';
  if (screen.status === 'submitting' && screen.pending) return 'pending';
  const picking = screen.step === 'when' && booking.choice.kind === 'time';
  return picking && times.status !== 'ready' ? times.status : screen.status;
}
