'use client';
import type { ReactNode, Ref } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { ContactValues } from '../form/ContactValues.ts';
import { type CallbackLabels, englishLabels } from '../labels/CallbackLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import { Field } from './Field.tsx';

/** What {@link ContactFields} take. */
export interface ContactFieldsProps {
  /** `register` of react-hook-form's `useForm`, or of a form's `methods`. */
  register(name: keyof ContactValues): UseFormRegisterReturn;
  /** Text by field, what is wrong with it. */
  errors?: Partial<Record<keyof ContactValues, string>>;
  /** Ids of the controls are this, a hyphen and the field's name. */
  idPrefix: string;
  headingRef?: Ref<HTMLHeadingElement>;
  labels?: CallbackLabels;
}

/** Who is called, at which number, about what. */
export function ContactFields(props: ContactFieldsProps): ReactNode {
  const cbk = useSlots();
  const { register, errors = {}, idPrefix, headingRef, labels = englishLabels } = props;
  const { who } = labels;
  const field = (name: keyof ContactValues) => ({
    id: `${idPrefix}-${name}`,
    label: who[name],
    error: errors[name],
    labels,
  });
  return (
    <fieldset className={cbk('fields')}>
      <legend className={cbk('legend')}>
        <h3 className={cbk('heading')} tabIndex={-1} ref={headingRef}>
          {who.heading}
        </h3>
      </legend>
      <Field {...field('firstname')}>
        {(attributes) => (
          <input {...attributes} {...register('firstname')} type="text" autoComplete="given-name" />
        )}
      </Field>
      <Field {...field('lastname')}>
        {(attributes) => (
          <input {...attributes} {...register('lastname')} type="text" autoComplete="family-name" />
        )}
      </Field>
      <Field {...field('phonenumber')} hint={who.phonenumberHint} required wide>
        {(attributes) => (
          <input
            {...attributes}
            {...register('phonenumber')}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
          />
        )}
      </Field>
      <Field {...field('subject')} hint={who.subjectHint} wide>
        {(attributes) => <textarea {...attributes} {...register('subject')} rows={2} />}
      </Field>
    </fieldset>
  );
}
