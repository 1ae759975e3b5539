import type { FocusTargets } from './useScreenFocus.ts';

/** Brings the focus to the first free time; where there is none, to what names the days. */
export function focusTimes({ times, range, heading }: FocusTargets): void {
  const first = times.current?.querySelector<HTMLElement>('.cbk-times .cbk-tile:enabled');
  (first ?? range.current ?? heading.current)?.focus();
}
