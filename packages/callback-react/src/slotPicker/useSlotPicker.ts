'use client';
import type { TimeSlot } from 'callback-core';
import { useId, useMemo, useState } from 'react';
import { useViewer } from '../time/useViewer.ts';
import { createSlotFormat } from './createSlotFormat.ts';
import { describeTime } from './describeTime.ts';
import { findLoss } from './findLoss.ts';
import { labelDays } from './labelDays.ts';
import { moveToEnd } from './moveToEnd.ts';
import { choose, lose, startPicker } from './PickerState.ts';
import type { SlotPicker } from './SlotPicker.ts';

/** What is offered, and how it is written. */
export interface UseSlotPickerOptions {
  /** `data?.slots` of `useCallbackAvailability`; undefined while they are not known. Grouped anew when the list changes. */
  slots: readonly TimeSlot[] | undefined;
  /** IANA zone, such as `'Europe/Berlin'`. Default: the viewer's, which no server knows. */
  timeZone?: string | undefined;
  /** BCP 47 tag, such as `'en-GB'`. Default: the page's language, else the viewer's. */
  locale?: string | undefined;
  /** 12 or 24 hours. Default: the locale's own. */
  hourCycle?: 'h12' | 'h23' | undefined;
  /**
   * `YYYY-MM-DD`: the days that `slots` tells of, shown with or without times. Give them when `slots` is one of several
   * pages: a time chosen on another page is then kept instead of lost. Default: the days that have times.
   */
  dates?: readonly string[] | undefined;
  /** Milliseconds since 1970: times that have begun are not offered. Default: all are. */
  now?: number | undefined;
  /** Time that is chosen at the beginning, ISO 8601. */
  defaultValue?: string | undefined;
}

/**
 * Picks a time: days, the times of one day, and a choice that is a moment, so that it stays what it is in another zone
 * and after a refresh. A chosen time that goes away is told as `lost`. Draws nothing: spread the props on native radios.
 *
 * @throws RangeError for a zone or locale that does not exist.
 *
 * @example
 * ```tsx
 * const picker = useSlotPicker({ slots, timeZone: 'Europe/Berlin', locale: 'en-GB' });
 * const list = (
 *   <fieldset {...picker.getTimeGroupProps()}>
 *     <legend>{picker.day?.label}</legend>
 *     {picker.times.map((time) => (
 *       <label key={time.startTime}>
 *         <input {...picker.getTimeProps(time)} /> {time.label}
 *       </label>
 *     ))}
 *   </fieldset>
 * );
 * ```
 */
export function useSlotPicker(options: UseSlotPickerOptions): SlotPicker {
  const { slots, dates, now, hourCycle } = options;
  const viewer = useViewer();
  const timeZone = options.timeZone ?? viewer?.timeZone;
  const locale = options.locale ?? viewer?.locale;
  const name = useId();
  const [kept, setState] = useState(() => startPicker(options.defaultValue));

  const format = useMemo(
    () => (locale && timeZone ? createSlotFormat({ locale, timeZone, hourCycle }) : undefined),
    [locale, timeZone, hourCycle],
  );
  const days = useMemo(
    () => (format && slots ? labelDays(slots, { dates, now, format }) : []),
    [slots, dates, now, format],
  );

  const loss =
    format && kept.chosen && findLoss(kept.chosen, { slots, dates, now, dateOf: format.date });
  const state = loss ? lose(kept, loss) : kept;
  // In this very render: a time that is gone is never shown as chosen.
  if (state !== kept) setState(state);

  const date = format && state.lookedAt && format.date(state.lookedAt);
  const day =
    days.find((candidate) => candidate.date === date && candidate.slots.length > 0) ??
    days.find((candidate) => candidate.free > 0);
  // Of thousands only the times of one day are written.
  const times = useMemo(() => {
    if (!format || !day) return [];
    return day.slots.map((slot) => ({
      startTime: slot.startTime,
      label: format.time(slot.startTime),
      capacity: slot.capacity,
    }));
  }, [day, format]);
  const { chosen, lost } = state;

  const showDay = (wanted: string): void => {
    const listed = days.find((candidate) => candidate.date === wanted)?.slots ?? [];
    // The middle one: in another zone most times of the day are on its date.
    const middle = listed[Math.floor(listed.length / 2)];
    if (middle) setState((before) => ({ ...before, lookedAt: middle.startTime }));
  };

  return {
    timeZone,
    days,
    day,
    times,
    selected: format && chosen ? describeTime(chosen, format) : undefined,
    lost: format && lost && { ...describeTime(lost.startTime, format), reason: lost.reason },
    showDay,
    select: (startTime) => setState(choose(startTime)),
    clear: () => setState((before) => ({ ...before, chosen: undefined, lost: undefined })),
    getDayGroupProps: () => ({ onKeyDown: moveToEnd }),
    getTimeGroupProps: () => ({ onKeyDown: moveToEnd }),
    getDayProps: (candidate) => ({
      type: 'radio',
      name: `${name}-day`,
      value: candidate.date,
      checked: candidate.date === day?.date,
      disabled: candidate.free === 0,
      onChange: () => showDay(candidate.date),
    }),
    getTimeProps: ({ startTime, capacity }) => ({
      type: 'radio',
      name: `${name}-time`,
      value: startTime,
      checked: startTime === chosen,
      disabled: capacity === 0,
      onChange: () => setState(choose(startTime)),
    }),
  };
}
