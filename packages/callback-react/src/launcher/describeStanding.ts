import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import type { WidgetStanding } from '../widget/WidgetHost.ts';

/** How a widget stands, in a few words for the bar. */
export function describeStanding(
  { screen, progress }: WidgetStanding,
  { check, done }: CallbackLabels,
): string {
  if (screen.status === 'submitting') return screen.pending ? check.pending : check.booking;
  if (screen.status === 'booked') return screen.request.desiredTime ? done.booked : done.queued;
  return progress;
}
