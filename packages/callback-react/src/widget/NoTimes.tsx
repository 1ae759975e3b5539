'use client';
import type { ComponentType, ReactNode } from 'react';
import type { NextFreeProps } from '../ahead/NextFree.tsx';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { EmptyTimes } from '../parts/EmptyTimes.tsx';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { nextFree } from './nextFree.ts';
import { useLoaded } from './useLoaded.ts';
import type { Widget } from './Widget.ts';

/** What {@link NoTimes} take. */
export interface NoTimesProps {
  widget: Widget;
  /** `'taken'`: there are other days with free times. */
  status: 'empty' | 'taken' | 'failed' | 'offline';
  format: TimeFormat;
  /** Goes to a moment that is free, ISO UTC. */
  onJump(startTime: string): void;
}

async function loadNextFree(): Promise<ComponentType<NextFreeProps>> {
  return (await import('../ahead/NextFree.tsx')).NextFree;
}

/** Says why there are no times, and shows the ways on. */
export function NoTimes({ widget, status, format, onJump }: NoTimesProps): ReactNode {
  const { booking, times, focus, labels, immediate, span } = widget;
  const { when } = labels;
  const NextFree = useLoaded(loadNextFree, status === 'empty');
  // The pressed button goes away with the panel, so the focus goes where the new times appear.
  const andStayHere = (action: () => void) => () => {
    action();
    focus.range.current?.focus();
  };
  if (status === 'taken') {
    const date = times.day?.date ?? '';
    const next = times.free.find((slot) => format.date(slot.startTime) > date) ?? times.free[0];
    return (
      <EmptyTimes
        icon="calendar"
        title={when.nothingOnDay}
        hint={when.nothingOnDayHint(format.longDay(date))}
      >
        {next && (
          <Button onClick={() => onJump(next.startTime)}>{nextFree(next.startTime, widget)}</Button>
        )}
      </EmptyTimes>
    );
  }
  if (status === 'empty') {
    const [from = '', to = ''] = [times.days.at(0), times.days.at(-1)].map(
      (day) => day && format.range(day.date, day.date),
    );
    return (
      <EmptyTimes
        icon="calendar"
        title={when.nothingFree({ from, to })}
        hint={when.nothingFreeHint({ asap: immediate && !widget.offer?.off })}
      >
        <Button onClick={andStayHere(() => times.showPage(times.page + 1))}>
          {span === 'month' ? when.later : when.lookFurther(span, format.number)}
          <Icon name="forward" />
        </Button>
        {NextFree && <NextFree widget={widget} format={format} onJump={onJump} />}
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
