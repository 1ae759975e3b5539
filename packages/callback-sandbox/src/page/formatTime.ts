const LOCALE = 'en-GB';

/** Such as `Thu, 26 Nov, 09:30`, in a zone. */
export function formatMoment(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALE, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(instant);
}

/** Such as `Thu, 26 Nov`, in a zone. */
export function formatDay(instant: number, timeZone: string): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(LOCALE, options).format(instant);
}

/** Such as `09:30`, in a zone. */
export function formatClock(instant: number, timeZone: string): string {
  const options = { hour: '2-digit', minute: '2-digit', timeZone } as const;
  return new Intl.DateTimeFormat(LOCALE, options).format(instant);
}

/** Short name of a zone at an instant, such as `CET`. */
export function formatZone(instant: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat(LOCALE, { timeZoneName: 'short', timeZone });
  const part = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName');
  return part?.value ?? timeZone;
}
