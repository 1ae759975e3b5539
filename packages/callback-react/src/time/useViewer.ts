'use client';
import { useSyncExternalStore } from 'react';

/** Language and zone of the person who looks at the page. */
export interface Viewer {
  locale: string;
  timeZone: string;
}

/** The viewer, or nothing on the server and while its markup is taken over: there nobody knows them. */
export function useViewer(): Viewer | undefined {
  const known = useSyncExternalStore(neverChanges, readViewer, () => '');
  const [locale, timeZone] = known.split(' ');
  return locale && timeZone ? { locale, timeZone } : undefined;
}

function neverChanges(): () => void {
  return () => undefined;
}

// One text, because React compares snapshots by identity.
function readViewer(): string {
  const locale = [document.documentElement.lang, navigator.language, 'en'].find(isLocale);
  return `${locale} ${Intl.DateTimeFormat().resolvedOptions().timeZone}`;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
