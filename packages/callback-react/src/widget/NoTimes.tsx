'use client';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { EmptyTimes } from '../parts/EmptyTimes.tsx';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import type { Widget } from './useWidget.ts';

/** What {@link NoTimes} take. */
export interface NoTimesProps {
  widget: Widget;
  status: 'empty' | 'failed' | 'offline';
  format: TimeFormat;
}

/** Says why there are no times, and shows the ways on. */
export function NoTimes({ widget, status, format }: NoTimesProps): ReactNode {
  const { booking, times, focus, labels, immediate, numberOfDays } = widget;
  const { when } = labels;
  // The pressed button goes away with the panel, so the focus goes where the new times appear.
  const andStayHere = (action: () => void) => () => {
    action();
    focus.range.current?.focus();
  };
  if (status === 'empty') {
    const [from = '', to = ''] = [times.days.at(0), times.days.at(-1)].map(
      (day) => day && format.range(day.date, day.date),
    );
    return (
      <EmptyTimes
        icon="calendar"
        title={when.nothingFree({ from, to })}
        hint={when.nothingFreeHint({ asap: immediate })}
      >
        <Button onClick={andStayHere(() => times.showPage(times.page + 1))}>
          {when.lookFurther(numberOfDays, format.number)}
          <Icon name="forward" />
        </Button>
      </EmptyTimes>
    );
  }
  const offline = status === 'offline';
  return (
    <EmptyTimes
      icon={offline ? 'offline' : 'alert'}
      title={offline ? when.offline : when.notLoaded}
      hint={offline ? when.offlineHint : when.notLoadedHint}
    >
      <Button onClick={andStayHere(times.reload)}>{when.loadAgain}</Button>
      {immediate && <Button onClick={() => booking.chooseKind('asap')}>{when.asap}</Button>}
    </EmptyTimes>
  );
}
