import type { ProblemCode } from '../form/FieldProblem.ts';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';

/** Words for what is wrong with a field of the widget: its number alone is required. */
export function problemWords(code: ProblemCode, { who }: CallbackLabels): string | undefined {
  const words: Partial<Record<ProblemCode, string>> = {
    missing: who.phonenumberMissing,
    tooLong: who.phonenumberTooLong,
    rejected: who.phonenumberRejected,
  };
  return words[code];
}
