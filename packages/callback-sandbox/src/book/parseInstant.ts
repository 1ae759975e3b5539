const ISO = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * ISO 8601 text with a zone, as milliseconds since 1970; `undefined` for anything else. Text without a
 * zone names no instant, and a day that the calendar does not have is no day.
 */
export function parseInstant(text: string): number | undefined {
  const [year, month, day] = ISO.exec(text)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}
