import { FieldProblem } from './FieldProblem.ts';
import { readText } from './readText.ts';

/** An IANA zone that this machine knows. */
export function readTimeZone(value: unknown): string {
  const timeZone = readText(value);
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    // Newer engines know offsets too; servers do not.
    if (/^\w/.test(timeZone)) return timeZone;
  } catch {
    // The same sentence for both.
  }
  throw new FieldProblem('is no IANA time zone; give one such as Europe/Berlin');
}
