import type { FieldErrors } from 'react-hook-form';
import type { Values } from './createFormCheck.ts';
import type { FieldProblem, ProblemCode } from './FieldProblem.ts';
import { problemCode, problemMessages } from './problemMessages.ts';
import { toFieldId } from './toFormField.ts';

/** How problems are put into words. */
export interface ProblemOptions {
  formId: string;
  /** In the order of the form. */
  names: readonly string[];
  messageFor:
    | ((problem: { name: string; code: Exclude<ProblemCode, 'custom'> }) => string | undefined)
    | undefined;
}

/** What is wrong in a form, in words and in the order of its fields. */
export function toProblems(
  errors: FieldErrors<Values>,
  { formId, names, messageFor }: ProblemOptions,
): readonly FieldProblem[] {
  return names.flatMap((name) => {
    const error = errors[name];
    if (!error) return [];
    const text = String(error.message ?? '');
    const code = problemCode(text);
    const message =
      code === 'custom' ? text : (messageFor?.({ name, code }) ?? problemMessages[code]);
    return [{ name, code, message, fieldId: toFieldId(formId, name) }];
  });
}
