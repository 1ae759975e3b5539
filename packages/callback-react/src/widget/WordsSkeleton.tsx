import type { ReactNode } from 'react';
import { DaysSkeleton, TimesSkeleton } from '../parts/TimesSkeleton.tsx';
import type { Widget } from './useWidget.ts';

/** Stands where the first step will be, in its size, while its words are on their way. */
export function WordsSkeleton({ widget }: { widget: Widget }): ReactNode {
  const { immediate, numberOfDays } = widget;
  return (
    <>
      <div className="cbk-body" aria-hidden="true">
        <p className="cbk-heading">
          <span className="cbk-skeleton" />
        </p>
        {immediate ? (
          <div className="cbk-choices">
            <span className="cbk-choice cbk-blank" />
            <span className="cbk-choice cbk-blank" />
          </div>
        ) : (
          <>
            <DaysSkeleton days={numberOfDays} />
            <TimesSkeleton />
          </>
        )}
      </div>
      <div className="cbk-footer" aria-hidden="true">
        <span className="cbk-button cbk-blank" data-kind="primary" />
      </div>
    </>
  );
}
