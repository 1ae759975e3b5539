import type { Choice } from '../booking/BookingState.ts';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { describeMoment } from '../time/describeMoment.ts';

/** Says that a chosen time was lost, and why. */
export function describeLoss(
  { startTime, reason }: NonNullable<Choice['lost']>,
  format: TimeFormat,
  labels: CallbackLabels,
): string {
  const { short } = describeMoment(startTime, format, labels);
  return labels.when[reason](short);
}
