// Date, time, then Z or an offset. Java writes offsets without a colon.
const ISO_WITH_ZONE =
  /^((\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)(?:Z|([+-]\d{2}):?(\d{2}))$/;
/** Of years 0 to 9999; others are written longer, and no server expects them. */
const TEXT_LENGTH = 'YYYY-MM-DDTHH:mm:ss.SSSZ'.length;

/**
 * A moment as ISO UTC text with milliseconds, or undefined where the input names none.
 * Text without a zone names none: it would be another moment on every machine.
 */
export function parseInstant(input: unknown): string | undefined {
  if (input instanceof Date) return toText(input);
  if (typeof input !== 'string') return undefined;
  const [, wall, date, hours, minutes] = ISO_WITH_ZONE.exec(input.trim().toUpperCase()) ?? [];
  if (wall === undefined) return undefined;
  const time = wall.replace(',', '.');
  // Some engines take 30 February for 2 March.
  if (toText(new Date(`${time}Z`))?.slice(0, 10) !== date) return undefined;
  return toText(new Date(hours === undefined ? `${time}Z` : `${time}${hours}:${minutes}`));
}

function toText(date: Date): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const text = date.toISOString();
  return text.length === TEXT_LENGTH ? text : undefined;
}
