// Date, time, then Z or an offset. Java writes offsets without a colon.
const ISO_WITH_ZONE =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)(?:(Z)|([+-]\d{2}):?(\d{2}))$/i;

/**
 * A moment as ISO UTC text with milliseconds, or undefined where the input names none.
 * Text without a zone names none: it would be another moment on every machine.
 */
export function parseInstant(input: unknown): string | undefined {
  if (input instanceof Date) return Number.isNaN(input.getTime()) ? undefined : input.toISOString();
  if (typeof input !== 'string') return undefined;
  const [, wall, zulu, hours, minutes] = ISO_WITH_ZONE.exec(input.trim()) ?? [];
  if (wall === undefined) return undefined;
  const instant = new Date(`${wall.replace(',', '.')}${zulu ?? `${hours}:${minutes}`}`);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}
