import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { describeMoment } from '../time/describeMoment.ts';

/** A call's time in running text; without one, that it comes as soon as possible. */
export function describeCall(
  startTime: string | undefined,
  format: TimeFormat,
  labels: CallbackLabels,
): string {
  return startTime ? describeMoment(startTime, format, labels).short : labels.when.asap;
}
