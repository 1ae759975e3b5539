import { FieldProblem } from '../request/FieldProblem.ts';
import { readText } from '../request/readText.ts';

/** A key that a header can carry. Texts never repeat it. */
export function readApikey(value: unknown): string {
  const key = readText(value);
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new FieldProblem(
      'is empty or has characters that no header can carry; give printable ASCII without spaces',
    );
  }
  return key;
}
