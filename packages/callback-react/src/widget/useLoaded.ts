'use client';
import { useLoadable } from './useLoadable.ts';

/**
 * A part that is loaded once it is wanted. Nothing until it is there, and when it does not come; it is tried again
 * when `moment` changes.
 */
export function useLoaded<Part extends object>(
  load: () => Promise<Part>,
  wanted: boolean,
  moment?: string,
): Part | undefined {
  return useLoadable(load, wanted, moment).part;
}
