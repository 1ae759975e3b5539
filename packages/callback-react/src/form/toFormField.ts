import type { UseFormRegisterReturn } from 'react-hook-form';
import type { ControlProps, FormField } from './CallbackForm.ts';
import type { FieldProblem } from './FieldProblem.ts';

/** What a field is drawn from. */
export interface FieldParts {
  /** Id of the form. */
  id: string;
  registered: UseFormRegisterReturn;
  required: boolean;
  error: FieldProblem | undefined;
  hint: boolean;
}

type Kind = Pick<ControlProps, 'type' | 'autoComplete'>;

const kinds: Readonly<Record<string, Kind>> = {
  firstname: { autoComplete: 'given-name' },
  lastname: { autoComplete: 'family-name' },
  phonenumber: { type: 'tel', autoComplete: 'tel' },
  email: { type: 'email', autoComplete: 'email' },
};

/** Attributes that tie a control, its hint and its error together. */
export function toFormField({ id, registered, required, error, hint }: FieldParts): FormField {
  const { name } = registered;
  const fieldId = toFieldId(id, name);
  const hintId = `${fieldId}-hint`;
  const errorId = `${fieldId}-error`;
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return {
    name,
    id: fieldId,
    required,
    error,
    inputProps: {
      ...registered,
      ...kinds[name],
      id: fieldId,
      required,
      'aria-invalid': error ? true : undefined,
      'aria-describedby': described || undefined,
    },
    hintProps: { id: hintId },
    errorProps: { id: errorId },
  };
}

/** Id of a control. */
export function toFieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}
