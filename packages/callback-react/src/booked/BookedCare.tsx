'use client';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { calendarLabels } from '../labels/calendarLabels.ts';
import { changeLabels } from '../labels/changeLabels.ts';
import type { BookedScreenProps } from '../widget/BookedScreen.tsx';
import { CareView } from './CareView.tsx';
import { sayCare } from './sayCare.ts';
import { useCare } from './useCare.ts';

/** Everything after the confirmation: calendar, cancelling, changing the time. Loaded when a booking comes near. */
export function BookedCare({ widget, screen, format }: BookedScreenProps): ReactNode {
  const { client, options, times, focus, labels, tellLater } = widget;
  const { callback, request } = screen;
  const [care, actions] = useCare({
    client,
    booked: { id: callback.id, request, startTime: callback.desiredTime },
    onCallCancelled: options.onCallCancelled,
    onRescheduled: options.onRescheduled,
    onError: options.onError,
    onTaken: times.reload,
  });
  const words = {
    calendar: { ...calendarLabels, ...labels.calendar },
    change: { ...changeLabels, ...labels.change },
  };
  const { status } = care.screen;
  const [ofTimes, tellTimes] = useState('');
  const said = sayCare(care, { words: words.change, ofTimes });
  useLayoutEffect(() => {
    tellLater({ status, said });
  }, [tellLater, status, said]);
  useLayoutEffect(() => () => tellLater(undefined), [tellLater]);

  // A new screen takes the focus to its heading; the question keeps it to itself and gives it back.
  const place = `${status === 'cancel-ask' ? 'booked' : status} ${care.changes}`;
  const last = useRef<string>(undefined);
  const { heading } = focus;
  useLayoutEffect(() => {
    const first = last.current === undefined;
    const changed = last.current !== place;
    last.current = place;
    // This came in the place of a confirmation without it, whose heading had the focus.
    const lost = heading.current?.ownerDocument.activeElement === document.body;
    if (changed && (!first || lost)) heading.current?.focus();
  }, [place, heading]);

  return (
    <CareView
      widget={widget}
      booked={screen}
      care={care}
      actions={actions}
      words={words}
      tellTimes={tellTimes}
      format={format}
    />
  );
}
