'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../look/useSlots.ts';
import { DayPicker } from '../parts/DayPicker.tsx';
import { DayRange } from '../parts/DayRange.tsx';
import { TimePicker } from '../parts/TimePicker.tsx';
import { DaysSkeleton, MonthSkeleton, TimesSkeleton } from '../parts/TimesSkeleton.tsx';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { NoTimes } from './NoTimes.tsx';
import { useJump } from './useJump.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import type { Widget } from './Widget.ts';
import { ZoneTool } from './ZoneTool.tsx';

/** What a {@link TimesArea} takes. */
export interface TimesAreaProps {
  widget: Widget;
  format: TimeFormat;
}

/** Days and times, or what stands in their place. */
export function TimesArea({ widget, format }: TimesAreaProps): ReactNode {
  const cbk = useSlots();
  const { booking, times, focus, labels, options, span, month: Month } = widget;
  const { status, day } = times;
  const jump = useJump(widget);
  const kept = useKeptFocus(focus);
  const error = booking.screen.status === 'no-time' ? labels.when.timeMissing : undefined;
  const nothing = status === 'ready' && day?.free === 0 ? 'taken' : status;
  return (
    <div className={span === 'month' ? cbk('split') : cbk('when')} ref={focus.times} {...kept}>
      <div className={cbk('section')}>
        {span !== 'month' && <Days widget={widget} format={format} days={span} />}
        {span === 'month' && (Month ? <Month widget={widget} /> : <MonthSkeleton />)}
      </div>
      {status === 'loading' && <TimesSkeleton />}
      {nothing === 'ready' && day && (
        <TimePicker
          day={day}
          value={booking.choice.startTime}
          onPick={booking.chooseTime}
          format={format}
          zoneTool={options.timeZoneSelect && <ZoneTool widget={widget} />}
          error={error}
          labels={labels}
        />
      )}
      {nothing !== 'ready' && nothing !== 'loading' && (
        <NoTimes widget={widget} status={nothing} format={format} onJump={jump} />
      )}
    </div>
  );
}

function Days(props: TimesAreaProps & { days: number }): ReactNode {
  const { widget, format, days: number } = props;
  const { times, focus, labels, now } = widget;
  const { status, days, day, page } = times;
  const from = days.at(0)?.date;
  const to = days.at(-1)?.date;
  return (
    <>
      {from && to && (
        <DayRange
          from={from}
          to={to}
          onEarlier={page > 0 ? () => times.showPage(page - 1) : undefined}
          onLater={() => times.showPage(page + 1)}
          format={format}
          textRef={focus.range}
          labels={labels}
        />
      )}
      {(status === 'ready' || status === 'empty') && (
        <DayPicker
          days={days}
          value={day?.date}
          onPick={times.showDay}
          today={format.date(now)}
          format={format}
          labels={labels}
        />
      )}
      {status === 'loading' && <DaysSkeleton days={number} />}
    </>
  );
}
