import { getViewer } from './getViewer.ts';

/** A moment with its day, time and zone. */
export function writeTime(instant: string): string {
  const { locale, timeZone } = getViewer();
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(new Date(instant));
}
