'use client';
import type { ReactNode } from 'react';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useReplacement } from '../look/useReplacement.tsx';
import { useSlots } from '../look/useSlots.ts';
import { FieldError } from './FieldError.tsx';

/** The attributes a {@link Field} asks its control to carry. */
export interface ControlAttributes {
  id: string;
  className: string;
  required: boolean;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** What a {@link Field} takes. */
export interface FieldProps {
  /** Id of the control. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean;
  /** Takes the whole line. */
  wide?: boolean | undefined;
  /** Renders the control with these attributes. */
  children(attributes: ControlAttributes): ReactNode;
  labels?: CallbackLabels;
}

/** A control with its name, its hint and what is wrong with it. */
export function Field(props: FieldProps): ReactNode {
  const cbk = useSlots();
  const replacement = useReplacement('Field');
  const { id, label, hint, error, required = false, wide, labels = englishLabels } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  if (replacement) return replacement(props);
  return (
    <div className={cbk('field')} data-wide={wide || undefined}>
      <label className={cbk('label')} htmlFor={id}>
        {label}
        {!required && <span className={cbk('optional')}> {labels.who.optional}</span>}
      </label>
      {hint && (
        <p className={cbk('hint')} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {props.children({
        id,
        className: cbk('input'),
        required,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <FieldError id={`${id}-error`} labels={labels}>
          {error}
        </FieldError>
      )}
    </div>
  );
}
