'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../look/useSlots.ts';
import { LoadAgain } from '../parts/LoadAgain.tsx';
import { DaysSkeleton, MonthSkeleton, TimesSkeleton } from '../parts/TimesSkeleton.tsx';
import type { Widget } from './Widget.ts';

/** Days and times, or blanks in their size while what shows them is loaded. */
export function TimesPlace({ widget }: { widget: Widget }): ReactNode {
  const cbk = useSlots();
  const { format, labels, screens, span } = widget;
  const { part, failed, again } = screens;
  if (part && format) return <part.TimesArea widget={widget} format={format} />;
  if (failed) return <LoadAgain labels={labels} onPress={again} />;
  const month = span === 'month';
  return (
    <div className={month ? cbk('split') : cbk('when')}>
      <div className={cbk('section')}>
        {month ? (
          <MonthSkeleton />
        ) : (
          <>
            <p className={cbk('range')}>
              <span className={cbk('skeleton')} />
            </p>
            <DaysSkeleton days={span} />
          </>
        )}
      </div>
      <TimesSkeleton />
    </div>
  );
}
