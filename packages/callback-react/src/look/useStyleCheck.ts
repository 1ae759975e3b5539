'use client';
import { type RefObject, useEffect } from 'react';
import { warnWithoutStyles } from './warnWithoutStyles.ts';

// With its dot: bundlers look for just these words, and leave what follows out of production.
declare const process: { env: { NODE_ENV?: string } };

/** Tells the developer when the style sheet is missing. In development bundlers may bring it after the script. */
export function useStyleCheck(panel: RefObject<Element | null>): void {
  useEffect(() => {
    if (process.env.NODE_ENV === 'development') {
      const timer = setTimeout(() => warnWithoutStyles(panel.current), 1000);
      return () => clearTimeout(timer);
    }
    return undefined;
  }, [panel]);
}
