'use client';
import type { ReactNode } from 'react';
import { monthLabels } from '../labels/monthLabels.ts';
import { DayRange } from '../parts/DayRange.tsx';
import { MonthPicker } from '../parts/MonthPicker.tsx';
import { pageOf } from '../times/pageOf.ts';
import type { Widget } from '../widget/Widget.ts';

/** What a {@link MonthView} takes. */
export interface MonthViewProps {
  widget: Widget;
}

/** The days of a month, and the way to others. Loaded where it is wanted. */
export function MonthView({ widget }: MonthViewProps): ReactNode {
  const { times, focus, format, labels, now } = widget;
  const { status, days, day, page } = times;
  const date = days.at(0)?.date;
  if (!format || !date) return null;
  const today = format.date(now);
  const words = { ...monthLabels, ...labels.month };
  const { earlier, later } = words;
  return (
    <>
      <DayRange
        from={date}
        to={date}
        title={format.monthYear(date)}
        onEarlier={page > 0 ? () => times.showPage(page - 1) : undefined}
        onLater={() => times.showPage(page + 1)}
        format={format}
        textRef={focus.range}
        labels={{ ...labels, when: { ...labels.when, earlier, later } }}
      />
      <MonthPicker
        month={date}
        onMonth={(other) => times.showPage(pageOf(other, today, 'month'))}
        days={status === 'ready' || status === 'empty' ? days : undefined}
        value={day?.date}
        onPick={times.showDay}
        today={today}
        format={format}
        labels={labels}
        words={words}
      />
    </>
  );
}
