'use client';
import { isSlotInPast } from 'callback-core';
import type { ReactNode } from 'react';
import { useCallbackAvailability } from '../hooks/useCallbackAvailability.ts';
import { aheadLabels } from '../labels/aheadLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import { Button } from '../parts/Button.tsx';
import { addDays } from '../time/addDays.ts';
import type { TimeFormat } from '../time/createTimeFormat.ts';
import { startOfDay } from '../time/startOfDay.ts';
import { nextFree } from '../widget/nextFree.ts';
import type { Widget } from '../widget/Widget.ts';

/** What a {@link NextFree} takes. */
export interface NextFreeProps {
  widget: Widget;
  format: TimeFormat;
  onJump(startTime: string): void;
}

/** Days that are looked at, after those that are shown. */
const AHEAD = 60;
/** One would do; a service may list a few that are full. */
const MOST = 10;

/** Looks once further ahead than the days that are shown, and leads to the first free time. Loaded where it is needed. */
export function NextFree({ widget, format, onJump }: NextFreeProps): ReactNode {
  const cbk = useSlots();
  const { client, options, times, now, labels } = widget;
  const last = times.days.at(-1)?.date ?? format.date(now);
  const end = addDays(last, 1 + AHEAD);
  const { data, error } = useCallbackAvailability({
    client,
    startDate: startOfDay(addDays(last, 1), format.date),
    endDate: startOfDay(end, format.date),
    maxTimeSlots: MOST,
    serviceName: options.serviceName,
  });
  const next = data?.slots.find((slot) => slot.capacity > 0 && !isSlotInPast(slot, now));
  if (next) {
    return (
      <Button onClick={() => onJump(next.startTime)}>{nextFree(next.startTime, widget)}</Button>
    );
  }
  const words = { ...aheadLabels, ...labels.ahead };
  const nothing = data ?? error?.code === 'NO_SLOTS';
  return nothing ? (
    <p className={cbk('hint')}>{words.nothing({ day: format.longDay(addDays(end, -1)) })}</p>
  ) : null;
}
