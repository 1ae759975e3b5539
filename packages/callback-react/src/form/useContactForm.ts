'use client';
import { useRef } from 'react';
import { type UseFormRegister, useForm } from 'react-hook-form';
import type { ContactProblem, ContactProblems, ContactValues } from './ContactValues.ts';
import { checkPhonenumber } from './checkPhonenumber.ts';

/** The customer's details while they are typed. They outlive the step that shows them. */
export interface ContactForm {
  register: UseFormRegister<ContactValues>;
  problems: ContactProblems;
  /** As typed, without blanks at the ends. */
  values(): ContactValues;
  check(then: { good(): void; bad(): void }): Promise<void>;
  /** The service refused this number: say so at the field, and again if it comes unchanged. */
  rejectPhonenumber(number: string): void;
  clearSubject(): void;
}

const nothing: ContactValues = { firstname: '', lastname: '', phonenumber: '', subject: '' };

/** Holds what the customer types about themselves. */
export function useContactForm(defaultValues: Partial<ContactValues> = {}): ContactForm {
  const rejected = useRef<string>(undefined);
  const form = useForm<ContactValues>({
    defaultValues: { ...nothing, ...defaultValues },
    // Texts stay until the next press, so that nothing moves while someone types.
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { errors } = form.formState;

  const register: UseFormRegister<ContactValues> = (name, options) =>
    form.register(name, {
      ...options,
      ...(name === 'phonenumber' && {
        validate: (typed) => checkPhonenumber(typed, rejected.current) ?? true,
      }),
    });

  return {
    register,
    problems: Object.fromEntries(
      Object.entries(errors).map(([name, error]) => [name, error.message as ContactProblem]),
    ),
    values() {
      const { firstname, lastname, phonenumber, subject } = form.getValues();
      return {
        firstname: firstname.trim(),
        lastname: lastname.trim(),
        phonenumber: phonenumber.trim(),
        subject: subject.trim(),
      };
    },
    check: ({ good, bad }) => form.handleSubmit(good, bad)(),
    rejectPhonenumber(number) {
      rejected.current = number;
      form.setError('phonenumber', { message: 'rejected' satisfies ContactProblem });
    },
    clearSubject: () => form.setValue('subject', ''),
  };
}
