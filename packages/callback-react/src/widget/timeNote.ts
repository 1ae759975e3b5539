import type { Widget } from './useWidget.ts';

/** What is known about the free times, beside the choice to pick one. */
export function timeNote({ times, format, now, labels }: Widget): string | undefined {
  const { when } = labels;
  if (times.status === 'empty') return when.noneFree;
  if (!format || !times.next) return undefined;
  const { startTime } = times.next;
  const date = format.date(startTime);
  const day = date === format.date(now) ? when.todayInText : format.shortDay(date);
  return when.nextFree({ day, time: format.time(startTime) });
}
