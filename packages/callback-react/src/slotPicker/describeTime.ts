import type { SlotFormat } from './createSlotFormat.ts';
import type { PickedTime } from './SlotPicker.ts';

/** A time in words. */
export function describeTime(startTime: string, format: SlotFormat): PickedTime {
  const date = format.date(startTime);
  return { startTime, date, dayLabel: format.day(date), label: format.time(startTime) };
}
