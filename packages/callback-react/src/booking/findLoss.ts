import { isSlotInPast } from 'callback-core';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import type { Times } from '../times/useTimes.ts';
import type { Choice, LossReason, Screen } from './BookingState.ts';

/** What a loss is judged by. */
export interface LossFacts {
  times: Pick<Times, 'status' | 'days' | 'free' | 'awaiting'>;
  format: TimeFormat;
  /** Milliseconds since 1970. */
  now: number;
}

const settled = [
  'submitting',
  'slot-taken',
  'passed',
  'unknown',
  'closed',
  'limit',
  'refused',
  'booked',
];

/** Why the chosen time cannot be had any more; nothing while it can, or while a booking of it is out. */
export function findLoss(
  { choice, screen }: { choice: Choice; screen: Screen },
  { times, format, now }: LossFacts,
): LossReason | undefined {
  const { startTime } = choice;
  if (!startTime || settled.includes(screen.status)) return undefined;
  if (isSlotInPast({ startTime }, now)) return 'passed';
  const looked = (times.status === 'ready' || times.status === 'empty') && !times.awaiting;
  const date = format.date(startTime);
  if (!looked || !times.days.some((day) => day.date === date)) return undefined;
  return times.free.some((slot) => slot.startTime === startTime) ? undefined : 'gone';
}
