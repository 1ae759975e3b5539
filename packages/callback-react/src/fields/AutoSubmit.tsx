'use client';
import { useEffect, useRef } from 'react';
import { useLatest } from '../hooks/useLatest.ts';
import type { Widget } from '../widget/Widget.ts';

/** Books once with what is filled in already, as soon as the widget is there. Draws nothing. */
export function AutoSubmit({ widget }: { widget: Widget }): null {
  const { booking, form, who, format, touched, moved } = widget;
  const { step, status } = booking.screen;
  const { autoSubmitted } = who;
  // What was under way before the widget was away goes on by itself.
  const over = useRef(form.state.status !== 'editing');
  const begun = useRef(moved);
  // Numbers are read by their country, once it is known whether they can be.
  const ready = format !== undefined && who.settled;
  const checking = step === 'check' && status === 'idle';
  // The customer was faster.
  const late = touched || begun.current;
  const latest = useLatest({ booking, who });
  useEffect(() => {
    const { booking, who } = latest.current;
    if (!ready || over.current) return;
    // Where a captcha has to be solved, the customer presses.
    if (late || (checking && who.captcha)) over.current = true;
    else if (!checking) booking.goTo('check');
    // Known before anything is sent: whoever hears of the booking hears of this, too.
    else if (!autoSubmitted) who.tellAutoSubmitted(true);
    else {
      over.current = true;
      booking.next();
    }
  }, [ready, checking, late, autoSubmitted]);

  // From here on it is the customer who books.
  const handedOver = status === 'errors' || status === 'no-time' || step === 'done';
  useEffect(() => {
    const { who } = latest.current;
    if (handedOver) return () => who.tellAutoSubmitted(false);
    return undefined;
  }, [handedOver]);
  return null;
}
