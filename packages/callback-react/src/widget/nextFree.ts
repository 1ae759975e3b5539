import type { Widget } from './Widget.ts';

/** "Next free: Tue 24 Nov, 9:30". Nothing until language and zone are known. */
export function nextFree(
  startTime: string,
  { format, now, labels }: Pick<Widget, 'format' | 'now' | 'labels'>,
): string | undefined {
  if (!format) return undefined;
  const date = format.date(startTime);
  const day = date === format.date(now) ? labels.when.todayInText : format.shortDay(date);
  return labels.when.nextFree({ day, time: format.time(startTime) });
}
