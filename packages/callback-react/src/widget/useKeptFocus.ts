'use client';
import { type FocusEventHandler, useEffect, useRef } from 'react';
import { focusTimes } from './focusTimes.ts';
import type { FocusTargets } from './useScreenFocus.ts';

/**
 * Keeps the focus among the times when what has it goes away: a time that has passed, or a zone without free times.
 * Gives what the element around them listens with.
 */
export function useKeptFocus(focus: FocusTargets): {
  onFocus: FocusEventHandler;
  onBlur: FocusEventHandler;
} {
  const inside = useRef(false);
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) focusTimes(focus);
  });
  return {
    onFocus() {
      inside.current = true;
    },
    // Not called for what is taken away.
    onBlur() {
      inside.current = false;
    },
  };
}
