import { nextFree } from './nextFree.ts';
import type { Widget } from './Widget.ts';

/** What is known about the free times, beside the choice to pick one. */
export function timeNote(widget: Widget): string | undefined {
  const { times, labels } = widget;
  if (times.status === 'empty') return labels.when.noneFree;
  return times.next && nextFree(times.next.startTime, widget);
}
