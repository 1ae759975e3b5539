import type { ProblemCode } from '../form/FieldProblem.ts';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';

/** Words for what is wrong with a field of the widget: its number alone is required. */
export function problemWords(code: ProblemCode, { who }: CallbackLabels): string | undefined {
  if (code === 'missing') return who.phonenumberMissing;
  if (code === 'tooLong') return who.phonenumberTooLong;
  return code === 'rejected' ? who.phonenumberRejected : undefined;
}
