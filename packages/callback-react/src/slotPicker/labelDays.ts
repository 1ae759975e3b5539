import type { TimeSlot } from 'callback-core';
import { toCallDays } from '../times/toCallDays.ts';
import type { SlotFormat } from './createSlotFormat.ts';
import type { PickerDay } from './SlotPicker.ts';

/** Which days, and how they are written. */
export interface LabelDaysOptions {
  dates: readonly string[] | undefined;
  /** Milliseconds since 1970. */
  now: number | undefined;
  format: SlotFormat;
}

/** All slots by calendar day in the zone of `format`, each day with its name. */
export function labelDays(
  slots: readonly TimeSlot[],
  { dates, now, format }: LabelDaysOptions,
): readonly PickerDay[] {
  const days = toCallDays(slots, { dates, now, timeZone: format.timeZone });
  return days.map((day) => ({ ...day, label: format.day(day.date) }));
}
