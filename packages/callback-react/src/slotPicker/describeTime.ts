import type { TimeFormat } from '../time/createTimeFormat.ts';
import type { PickedTime } from './SlotPicker.ts';

/** A time in words. */
export function describeTime(startTime: string, format: TimeFormat): PickedTime {
  const date = format.date(startTime);
  return { startTime, date, dayLabel: format.longDay(date), label: format.time(startTime) };
}
