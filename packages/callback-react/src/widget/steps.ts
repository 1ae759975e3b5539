import type { Screen } from '../booking/BookingState.ts';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import type { WriteNumber } from '../labels/WriteNumber.ts';

/** A question of the widget. */
export type Step = 'when' | 'who' | 'check';

/** The questions in order. When is only asked where there is something to choose. */
export function stepsOf({ scheduledCallback }: { scheduledCallback: boolean }): readonly Step[] {
  return scheduledCallback ? ['when', 'who', 'check'] : ['who', 'check'];
}

/** How far the customer is, in words. */
export function describeProgress(
  screen: Screen,
  steps: readonly Step[],
  { labels: { head }, write = String }: { labels: CallbackLabels; write: WriteNumber | undefined },
): string {
  switch (screen.status) {
    case 'unknown':
      return head.unknown;
    case 'closed':
    case 'limit':
    case 'refused':
      return head.notBooked;
    case 'unavailable':
      return head.unavailable;
    case 'booked':
      return head.done;
    default: {
      const number = write(steps.indexOf(screen.step) + 1);
      return head.progress({ number, of: write(steps.length), name: head[screen.step] });
    }
  }
}
