'use client';
import { type RefObject, useEffect, useRef } from 'react';
import type { Screen } from '../booking/BookingState.ts';
import { focusTimes } from './focusTimes.ts';

/** Where the focus goes. */
export interface FocusTargets {
  heading: RefObject<HTMLHeadingElement | null>;
  summary: RefObject<HTMLDivElement | null>;
  times: RefObject<HTMLDivElement | null>;
  range: RefObject<HTMLParagraphElement | null>;
}

/** Moves the focus when the screen changes, and only then: a refresh of data never does. */
export function useScreenFocus(screen: Screen): FocusTargets {
  const targets: FocusTargets = {
    heading: useRef<HTMLHeadingElement>(null),
    summary: useRef<HTMLDivElement>(null),
    times: useRef<HTMLDivElement>(null),
    range: useRef<HTMLParagraphElement>(null),
  };
  const { heading, summary } = targets;
  const place = placeOf(screen);
  const last = useRef(place);
  useEffect(() => {
    const before = last.current;
    // The list of errors may come a render after the screen that wants it: react-hook-form tells them on its own.
    if (before !== place && place.startsWith('who ') && !summary.current) return;
    // Nor is a screen there whose part is on its way.
    if (before !== place && !heading.current) return;
    last.current = place;
    // An error text that goes away is no new screen.
    if (before === place || before.startsWith(`${place} `)) return;
    if (place.startsWith('when ')) focusTimes(targets);
    else if (place.startsWith('who ')) summary.current?.focus();
    else heading.current?.focus();
  });
  return targets;
}

// Screens with the same place leave the focus where it is.
function placeOf(screen: Screen): string {
  switch (screen.status) {
    case 'no-time':
    case 'errors':
      return `${screen.step} ${screen.attempt}`;
    case 'slot-taken':
    case 'passed':
      return `${screen.status} ${screen.request.desiredTime}`;
    case 'unknown':
      return `unknown ${screen.sentAt}`;
    case 'closed':
    case 'limit':
    case 'refused':
    case 'unavailable':
    case 'booked':
      return screen.status;
    case 'submitting':
      return placeOf(screen.from);
    default:
      return screen.step;
  }
}
