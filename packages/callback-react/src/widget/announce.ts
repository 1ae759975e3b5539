import type { Choice, Screen } from '../booking/BookingState.ts';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import type { Times } from '../times/useTimes.ts';
import { describeLoss } from './describeLoss.ts';

/** What there may be to say. */
export interface AnnounceFacts {
  screen: Screen;
  choice: Choice;
  times: Times;
  /** Why a call as soon as possible is not offered. */
  off: string | undefined;
  format: TimeFormat | undefined;
  labels: CallbackLabels;
}

/** What the live region says: only what the focus does not bring along by itself. */
export function announce({ screen, choice, times, off, format, labels }: AnnounceFacts): string {
  const { check, done, when } = labels;
  switch (screen.status) {
    case 'submitting':
      return screen.pending ? check.pending : check.booking;
    case 'booked':
      return screen.request.desiredTime ? done.booked : done.queued;
    case 'idle':
      break;
    default:
      return '';
  }
  if (!format) return '';
  if (choice.kind === 'time' && choice.lost) return describeLoss(choice.lost, format, labels);
  if (screen.step !== 'when' || choice.kind === 'asap') return '';
  switch (times.status) {
    case 'loading':
      return when.loading;
    case 'ready':
      return [off, when.freeTimes(times.counted)].filter(Boolean).join(' ');
    case 'empty':
      return when.noneFree;
    case 'failed':
      return when.notLoaded;
    case 'offline':
      return when.offline;
    default:
      return times.status satisfies never;
  }
}
