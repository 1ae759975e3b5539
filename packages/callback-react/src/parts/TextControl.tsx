'use client';
import type { ReactNode } from 'react';
import type { ShownField } from '../fields/ShownField.ts';
import type { FormField } from '../form/CallbackForm.ts';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import { Field } from './Field.tsx';

/** What a {@link TextControl} takes. */
export interface TextControlProps {
  shown: ShownField;
  field: FormField;
  /** Stands in the control, at its beginning. */
  before?: ReactNode;
  /** Stands after the control. */
  after?: ReactNode;
  labels: CallbackLabels;
}

/** A field for a text. */
export function TextControl({ shown, field, before, after, labels }: TextControlProps): ReactNode {
  const cbk = useSlots();
  const { type, label, hint, wide, autoComplete } = shown;
  const { id, required, error, inputProps } = field;
  return (
    <Field {...{ id, label, hint, required, wide, labels }} error={error?.message}>
      {(attributes) => {
        const all = { ...inputProps, ...attributes, ...(autoComplete && { autoComplete }) };
        if (type === 'textarea') {
          return (
            <>
              <textarea {...all} rows={2} />
              {after && <p className={cbk('hint')}>{after}</p>}
            </>
          );
        }
        if (type !== 'tel') return <input {...all} type={type} />;
        return (
          <div className={cbk('phone')}>
            {before}
            <input {...all} type="tel" inputMode="tel" dir="ltr" />
          </div>
        );
      }}
    </Field>
  );
}
