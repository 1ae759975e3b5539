import type { ReactNode } from 'react';
import type { FormField } from '../form/CallbackForm.ts';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import type { fieldLabels } from '../labels/fieldLabels.ts';
import { Field } from '../parts/Field.tsx';
import { CheckboxControl } from './CheckboxControl.tsx';
import type { ShownField } from './ShownField.ts';

/** What an {@link OtherField} takes. */
export interface OtherFieldProps {
  shown: ShownField;
  field: FormField;
  words: typeof fieldLabels;
  labels: CallbackLabels;
}

/** A list to choose from, or a box to tick. */
export function OtherField(props: OtherFieldProps): ReactNode {
  const { shown, field, words, labels } = props;
  if (shown.type === 'checkbox') return <CheckboxControl {...props} />;
  const { label, hint, wide, autoComplete, options = [] } = shown;
  const { id, required, error, inputProps } = field;
  return (
    <Field {...{ id, label, hint, required, wide, labels }} error={error?.message}>
      {(attributes) => (
        <select {...inputProps} {...attributes} autoComplete={autoComplete}>
          <option value="">{words.choose}</option>
          {options.map((option) => {
            const { value, label } =
              typeof option === 'string' ? { value: option, label: option } : option;
            return (
              <option key={value} value={value}>
                {label}
              </option>
            );
          })}
        </select>
      )}
    </Field>
  );
}
