'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../look/useSlots.ts';
import { DayPicker } from '../parts/DayPicker.tsx';
import { DayRange } from '../parts/DayRange.tsx';
import { TimePicker } from '../parts/TimePicker.tsx';
import { DaysSkeleton, TimesSkeleton } from '../parts/TimesSkeleton.tsx';
import { NoTimes } from './NoTimes.tsx';
import type { Widget } from './useWidget.ts';

/** Days and times, or what stands in their place. */
export function TimesArea({ widget }: { widget: Widget }): ReactNode {
  const cbk = useSlots();
  const { booking, times, focus, format, labels, now, numberOfDays } = widget;
  const { status, days, day, page } = times;
  const from = days.at(0)?.date;
  const to = days.at(-1)?.date;
  const error = booking.screen.status === 'no-time' ? labels.when.timeMissing : undefined;
  const answered = status === 'ready' || status === 'empty';
  return (
    <div className={cbk('when')} ref={focus.times}>
      <div className={cbk('section')}>
        {format && from && to ? (
          <DayRange
            from={from}
            to={to}
            onEarlier={page > 0 ? () => times.showPage(page - 1) : undefined}
            onLater={() => times.showPage(page + 1)}
            format={format}
            textRef={focus.range}
            labels={labels}
          />
        ) : (
          <p className={cbk('range')}>
            <span className={cbk('skeleton')} />
          </p>
        )}
        {format && answered && (
          <DayPicker
            days={days}
            value={day?.date}
            onPick={times.showDay}
            today={format.date(now)}
            format={format}
            labels={labels}
          />
        )}
        {status === 'loading' && <DaysSkeleton days={numberOfDays} />}
      </div>
      {status === 'loading' && <TimesSkeleton />}
      {format && status === 'ready' && day && (
        <TimePicker
          day={day}
          value={booking.choice.startTime}
          onPick={booking.chooseTime}
          format={format}
          error={error}
          labels={labels}
        />
      )}
      {format && status !== 'ready' && status !== 'loading' && (
        <NoTimes widget={widget} status={status} format={format} />
      )}
    </div>
  );
}
