import type { ReactNode } from 'react';
import { DaysSkeleton, TimesSkeleton } from '../parts/TimesSkeleton.tsx';

/** Stands where the first step will be while its words are on their way. */
export function WordsSkeleton({ days }: { days: number }): ReactNode {
  return (
    <div className="cbk-body">
      <DaysSkeleton days={days} />
      <TimesSkeleton />
    </div>
  );
}
