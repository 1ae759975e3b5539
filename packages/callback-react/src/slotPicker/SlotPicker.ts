import type { ChangeEvent, KeyboardEvent } from 'react';
import type { CallDay } from '../times/CallDay.ts';
import type { LossReason } from './findLoss.ts';

/** A day to pick. */
export interface PickerDay extends CallDay {
  /** "Tuesday 24 November", as the language has it. */
  label: string;
}

/** A time of the day that is shown. */
export interface PickerTime {
  /** ISO UTC: what a booking wants as `desiredTime`. */
  startTime: string;
  /** "9:30", as the language has it; with the zone's short name where it comes twice that day. */
  label: string;
  /** Places left; 0 cannot be picked. */
  capacity: number;
}

/** A time in words. */
export interface PickedTime {
  /** ISO UTC: what a booking wants as `desiredTime`. */
  startTime: string;
  /** `YYYY-MM-DD` in the zone that is shown. */
  date: string;
  /** "Tuesday 24 November". */
  dayLabel: string;
  /** "9:30". */
  label: string;
}

/** A time that was chosen and cannot be had any more. */
export interface LostTime extends PickedTime {
  reason: LossReason;
}

/** Attributes of a native radio. */
export interface RadioProps {
  type: 'radio';
  name: string;
  value: string;
  checked: boolean;
  disabled: boolean;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

/** Attributes of the element around the radios of a group, a `<fieldset>` for example. */
export interface RadioGroupProps {
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Days, times and what is chosen. */
export interface SlotPicker {
  /** IANA zone of everything that is written. Undefined on a server that was not told, where nothing is listed. */
  timeZone: string | undefined;
  days: readonly PickerDay[];
  /** The day whose times are listed: the one looked at, else the first with a free time. */
  day: PickerDay | undefined;
  /** Of `day`. */
  times: readonly PickerTime[];
  /** The chosen time, whichever day is shown. */
  selected: PickedTime | undefined;
  /** The chosen time, once it cannot be had. Tell the customer; choosing another time ends it. */
  lost: LostTime | undefined;
  /** Lists the times of a day of `days`, `YYYY-MM-DD`. What is chosen stays. */
  showDay(date: string): void;
  /** Chooses a time, ISO UTC, and shows its day. */
  select(startTime: string): void;
  /** Forgets what was chosen or lost. */
  clear(): void;
  getDayGroupProps(): RadioGroupProps;
  getDayProps(day: PickerDay): RadioProps;
  getTimeGroupProps(): RadioGroupProps;
  getTimeProps(time: PickerTime): RadioProps;
}
