'use client';
import { type ReactNode, useId } from 'react';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import type { CallDay } from '../times/CallDay.ts';
import { groupByPartOfDay } from '../times/groupByPartOfDay.ts';
import { FieldError } from './FieldError.tsx';
import { ZoneNote } from './ZoneNote.tsx';

/** What a {@link TimePicker} takes. */
export interface TimePickerProps {
  day: CallDay;
  /** The chosen time, ISO UTC. */
  value: string | undefined;
  onPick(startTime: string): void;
  format: TimeFormat;
  /** Behind the name of the zone: the way to another one. */
  zoneTool?: ReactNode;
  /** What is wrong, when somebody went on without a time. */
  error?: string | undefined;
  labels?: CallbackLabels;
}

/** The times of one day: one native radio group, in parts of the day. */
export function TimePicker(props: TimePickerProps): ReactNode {
  const cbk = useSlots();
  const { day, value, onPick, format, zoneTool, error, labels = englishLabels } = props;
  const { when } = labels;
  const id = useId();
  const longDay = format.longDay(day.date);
  const [first] = day.slots;
  // "10:00 AM" needs more room than "10:00".
  const wide = first && format.time(first.startTime).length > 5;
  return (
    <fieldset className={cbk('times')} aria-describedby={error && `${id}-error`}>
      <legend className={cbk('times-title')}>{longDay}</legend>
      <ZoneNote
        format={format}
        startTimes={day.slots.map((slot) => slot.startTime)}
        labels={labels}
      >
        {zoneTool}
      </ZoneNote>
      {error && (
        <FieldError id={`${id}-error`} labels={labels}>
          {error}
        </FieldError>
      )}
      <div className={cbk('times-list')}>
        {groupByPartOfDay(day.slots, format).map(({ part, slots }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset inside a fieldset is read out as two questions
          <div role="group" aria-labelledby={`${id}-${part}`} key={part}>
            <p className={cbk('times-heading')} id={`${id}-${part}`}>
              {when[part]}
            </p>
            <div className={cbk('times-group')} data-wide={wide || undefined}>
              {slots.map(({ startTime, capacity }) => {
                const { number, unit } = when.free(capacity, format.number);
                const free = capacity > 0 ? `${number} ${unit}` : when.full;
                const time = format.time(startTime);
                return (
                  <label className={cbk('time')} key={startTime}>
                    <input
                      className={cbk('tile')}
                      type="radio"
                      name={id}
                      value={startTime}
                      checked={startTime === value}
                      disabled={capacity === 0}
                      aria-label={`${when.dayAndTime({ day: longDay, time })}, ${free}`}
                      onChange={() => onPick(startTime)}
                    />
                    <span className={cbk('time-label')}>{time}</span>
                    <span className={cbk('free')}>{free}</span>
                  </label>
                );
              })}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
