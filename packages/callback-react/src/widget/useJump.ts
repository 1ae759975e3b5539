'use client';
import { useEffect, useState } from 'react';
import { focusTimes } from './focusTimes.ts';
import type { Widget } from './Widget.ts';

/** Gives a way to a moment far from here: turns to its day and, when its times are there, brings the focus to them. */
export function useJump({ times, focus }: Widget): (startTime: string) => void {
  const [jumping, setJumping] = useState(false);
  const { status } = times;
  useEffect(() => {
    if (!jumping || status === 'loading') return;
    setJumping(false);
    // Whoever went on in the meantime is left alone.
    if (document.activeElement === focus.range.current) focusTimes(focus);
  });
  return (startTime) => {
    times.showMoment(startTime);
    setJumping(true);
    // The pressed button goes away with the panel.
    focus.range.current?.focus();
  };
}
