'use client';
import { type ReactNode, useId } from 'react';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import type { CallDay } from '../times/CallDay.ts';

/** What a {@link DayPicker} takes. */
export interface DayPickerProps {
  days: readonly CallDay[];
  /** `YYYY-MM-DD` of the day whose times are shown. */
  value: string | undefined;
  onPick(date: string): void;
  /** `YYYY-MM-DD`, to be called by its name. */
  today: string;
  format: TimeFormat;
  labels?: CallbackLabels;
}

/** One radio a day, with the number of free times. Days without any cannot be picked. */
export function DayPicker(props: DayPickerProps): ReactNode {
  const cbk = useSlots();
  const { days, value, onPick, today, format, labels = englishLabels } = props;
  const { when } = labels;
  const name = useId();
  return (
    <fieldset className={cbk('days')}>
      <legend className={cbk('hidden')}>{when.days}</legend>
      <div className={cbk('days-list')}>
        {days.map(({ date, slots, free }) => {
          const { number, unit } = when.free(free, format.number);
          const state = slots.length > 0 ? when.full : when.none;
          const short = date === today ? when.today : format.weekday(date);
          return (
            <label className={cbk('day')} key={date}>
              <input
                className={cbk('tile')}
                type="radio"
                name={name}
                value={date}
                checked={date === value}
                disabled={free === 0}
                aria-label={`${short} ${format.longDay(date)}, ${free ? `${number} ${unit}` : state}`}
                onChange={() => onPick(date)}
              />
              <span className={cbk('day-name')}>{short}</span>
              <span className={cbk('day-number')}>{format.dayNumber(date)}</span>
              <span className={cbk('free')}>
                {free ? number : state}
                {free > 0 && <span className={cbk('unit')}> {unit}</span>}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
