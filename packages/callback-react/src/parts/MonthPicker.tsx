'use client';
import { type ReactNode, useMemo } from 'react';
import { type CustomComponents, DayPicker } from 'react-day-picker';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { monthLabels } from '../labels/monthLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { firstDayOfWeek } from '../time/firstDayOfWeek.ts';
import { fromLocalDate, toLocalDate } from '../time/localDate.ts';
import type { CallDay } from '../times/CallDay.ts';

/** What a {@link MonthPicker} takes. Dates are `YYYY-MM-DD`. */
export interface MonthPickerProps {
  /** Any date of the month to show. */
  month: string;
  /** Keys led to another month; the date is one of its days. */
  onMonth(date: string): void;
  /** Of the month, as far as they are to come. Absent while they are looked up. */
  days: readonly CallDay[] | undefined;
  /** The day whose times are shown. */
  value: string | undefined;
  onPick(date: string): void;
  today: string;
  format: TimeFormat;
  labels?: CallbackLabels;
  words?: typeof monthLabels;
}

// A page with its own calendar may bring rules for these.
const others = {
  root: '',
  months: '',
  month: '',
  weekdays: '',
  weeks: '',
  week: '',
  disabled: '',
  hidden: '',
  outside: '',
  focused: '',
  today: '',
  selected: '',
};

// The month is named, and turned, by what stands above.
const components: Partial<CustomComponents> = { MonthCaption: () => <></> };

/** A month as a grid: one tab stop, arrow keys, and only days with free times to pick. Always six weeks high. */
export function MonthPicker(props: MonthPickerProps): ReactNode {
  const cbk = useSlots();
  const { month, onMonth, days, value, onPick, today, format } = props;
  const { labels = englishLabels, words = monthLabels } = props;
  const { when } = labels;
  const known = useMemo(() => new Map(days?.map((day) => [day.date, day])), [days]);
  const describe = (date: string): string => {
    const { free = 0, slots = [] } = known.get(date) ?? {};
    const { number, unit } = when.free(free, format.number);
    const day = `${date === today ? `${when.today} ` : ''}${format.longDay(date)}`;
    if (date < today) return `${day}, ${words.past}`;
    if (!days) return day;
    return `${day}, ${free ? `${number} ${unit}` : slots.length > 0 ? when.full : when.none}`;
  };
  return (
    <DayPicker
      mode="single"
      required
      fixedWeeks
      hideNavigation
      month={toLocalDate(month)}
      startMonth={toLocalDate(today)}
      today={toLocalDate(today)}
      selected={value === undefined ? undefined : toLocalDate(value)}
      // Other months are not known yet: keys may lead there.
      disabled={(date) => {
        const day = fromLocalDate(date);
        return day.startsWith(month.slice(0, 7)) && !known.get(day)?.free;
      }}
      onSelect={(date) => onPick(fromLocalDate(date))}
      onMonthChange={(date) => onMonth(fromLocalDate(date))}
      weekStartsOn={firstDayOfWeek(format.locale)}
      lang={format.locale}
      classNames={{
        ...others,
        month_grid: cbk('month'),
        weekday: cbk('weekday'),
        day: cbk('month-cell'),
        day_button: cbk('month-day'),
      }}
      components={components}
      formatters={{
        formatDay: (date) => format.dayNumber(fromLocalDate(date)),
        formatWeekdayName: (date) => format.weekday(fromLocalDate(date)),
      }}
      labels={{
        labelGrid: (date) => format.monthYear(fromLocalDate(date)),
        labelDayButton: (date) => describe(fromLocalDate(date)),
        labelWeekday: (date) => format.weekday(fromLocalDate(date)),
      }}
    />
  );
}
