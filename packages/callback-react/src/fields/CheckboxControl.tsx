'use client';
import type { ReactNode } from 'react';
import { useSlots } from '../look/useSlots.ts';
import { FieldError } from '../parts/FieldError.tsx';
import type { OtherFieldProps } from './OtherField.tsx';

/** A box to tick, and what it stands for. */
export function CheckboxControl({ shown, field, words, labels }: OtherFieldProps): ReactNode {
  const cbk = useSlots();
  const { label, hint, wide, link } = shown;
  const { id, error, inputProps, hintProps, errorProps } = field;
  return (
    <div className={cbk('field', 'consent')} data-wide={wide || undefined}>
      <input {...inputProps} className={cbk('check')} type="checkbox" />
      <div>
        <label htmlFor={id}>{label}</label>
        {link && (
          <>
            {' '}
            <a className={cbk('link')} href={link.href} target="_blank" rel="noopener">
              {link.text}
              <span className={cbk('hidden')}> {words.newTab}</span>
            </a>
          </>
        )}
        {hint && (
          <p className={cbk('hint')} {...hintProps}>
            {hint}
          </p>
        )}
        {error && (
          <FieldError {...errorProps} labels={labels}>
            {error.message}
          </FieldError>
        )}
      </div>
    </div>
  );
}
