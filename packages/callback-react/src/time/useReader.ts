'use client';
import { inVariety } from './inVariety.ts';
import { useViewer, type Viewer } from './useViewer.ts';

/**
 * The viewer as a reader of this page: its language, in the variety of the browser. Apart from
 * `useViewer`, whose weight the hooks carry.
 */
export function useReader(): Viewer | undefined {
  const viewer = useViewer();
  return viewer && { ...viewer, locale: inVariety(viewer.locale) };
}
