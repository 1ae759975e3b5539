import { FieldProblem } from './FieldProblem.ts';
import { parseInstant } from './parseInstant.ts';

/** A moment, as ISO UTC text with milliseconds. */
export function readInstant(value: unknown): string {
  const instant = parseInstant(value);
  if (instant === undefined) {
    throw new FieldProblem(
      'names no moment; give a Date, or ISO 8601 text that ends in Z or an offset, such as 2027-03-03T00:24:17.804Z',
    );
  }
  return instant;
}
