'use client';
import type { ReactNode, Ref } from 'react';
import type { ShownField } from '../fields/ShownField.ts';
import { showFields } from '../fields/showFields.ts';
import type { FormField } from '../form/CallbackForm.ts';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import { TextControl } from './TextControl.tsx';

/** What {@link ContactFields} take. */
export interface ContactFieldsProps {
  /** `field` of a `CallbackForm`. */
  field(name: string, options: { hint: boolean }): FormField;
  /** Default: first and last name, number and subject. */
  fields?: readonly ShownField[];
  /** Stands beside the number: a list of countries. */
  country?: ReactNode;
  /** Draws what is no text: lists and boxes to tick. */
  other?: (shown: ShownField) => ReactNode;
  /** Draws how long a text may still become. */
  counter?: (shown: ShownField) => ReactNode;
  headingRef?: Ref<HTMLHeadingElement>;
  labels?: CallbackLabels;
}

/** Who is called, at which number, about what. */
export function ContactFields(props: ContactFieldsProps): ReactNode {
  const cbk = useSlots();
  const { field, country, other, counter, headingRef, labels = englishLabels } = props;
  const { fields = showFields(undefined, labels) } = props;
  return (
    <fieldset className={cbk('fields')}>
      <legend className={cbk('legend')}>
        <h3 className={cbk('heading')} tabIndex={-1} ref={headingRef}>
          {labels.who.heading}
        </h3>
      </legend>
      {fields.map((shown) =>
        shown.type === 'select' || shown.type === 'checkbox' ? (
          other?.(shown)
        ) : (
          <TextControl
            key={shown.name}
            shown={shown}
            field={field(shown.name, { hint: Boolean(shown.hint) })}
            before={shown.name === 'phonenumber' && country}
            after={shown.type === 'textarea' && shown.maxLength && counter?.(shown)}
            labels={labels}
          />
        ),
      )}
    </fieldset>
  );
}
