'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../look/useSlots.ts';

/** Stands where the days will be, in their size. */
export function DaysSkeleton({ days }: { days: number }): ReactNode {
  const cbk = useSlots();
  return (
    <div className={cbk('days-list')} aria-hidden="true">
      {blanks(days).map((key) => (
        <span className={cbk('day', 'blank')} key={key}>
          <span className={cbk('day-name')}>&nbsp;</span>
          <span className={cbk('day-number')}>&nbsp;</span>
          <span className={cbk('free')}>&nbsp;</span>
        </span>
      ))}
    </div>
  );
}

/** Stands where a month will be, in its size. */
export function MonthSkeleton(): ReactNode {
  const cbk = useSlots();
  return (
    <>
      <p className={cbk('range')}>
        <span className={cbk('skeleton')} />
      </p>
      <span className={cbk('month', 'blank')} aria-hidden="true" />
    </>
  );
}

/** Stands where the times will be, in their size. The live region says the words. */
export function TimesSkeleton(): ReactNode {
  const cbk = useSlots();
  return (
    <div className={cbk('times')} aria-hidden="true">
      <p className={cbk('times-title')}>
        <span className={cbk('skeleton')} />
      </p>
      <p className={cbk('zone')}>
        <span className={cbk('skeleton')} />
      </p>
      <div className={cbk('times-list')}>
        <p className={cbk('times-heading')}>
          <span className={cbk('skeleton')} />
        </p>
        <div className={cbk('times-group')}>
          {blanks(13).map((key) => (
            <span className={cbk('time', 'blank')} key={key}>
              <span className={cbk('time-label')}>&nbsp;</span>
              <span className={cbk('free')}>&nbsp;</span>
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

function blanks(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
