import type { ProblemCode } from '../form/FieldProblem.ts';
import type { fieldLabels } from '../labels/fieldLabels.ts';
import type { ShownField } from './ShownField.ts';

type Words = typeof fieldLabels;

/** Words for what is wrong with a field other than the number; nothing where there are none of its own. */
export function fieldProblem(
  code: ProblemCode,
  { name, type, label, maxLength = 0 }: ShownField,
  words: Words,
): string | undefined {
  if (code === 'notAnEmail') return words.notAnEmail;
  if (code === 'rejected') return words.rejected;
  if (code === 'tooLong') return words.tooLong(maxLength);
  if (code !== 'missing') return undefined;
  const own = `${name}Missing`;
  if (own in words) return String(words[own as keyof Words]);
  if (type === 'select') return words.notChosen(label);
  return type === 'checkbox' ? words.notTicked(label) : words.missing(label);
}
