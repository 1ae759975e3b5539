import type { UseQueryResult } from '@tanstack/react-query';
import type { Availability, CallbackError } from 'callback-core';
import type { FormEvent, HTMLInputAutoCompleteAttribute } from 'react';
import type { UseFormRegisterReturn, UseFormReturn } from 'react-hook-form';
import type { CallbackFormState } from './CallbackFormState.ts';
import type { FieldProblem } from './FieldProblem.ts';
import type { DefaultFields, FormValues } from './FormFields.ts';

/**
 * What came of a press.
 *
 * - `sent`: a booking is on its way, or its time had passed: `state` says which.
 * - `invalid`: something typed has to be mended first; `errors` says what.
 * - `ignored`: one is under way already, the service asked to wait, or `state` allows no booking.
 */
export type Press = 'sent' | 'invalid' | 'ignored';

/** Attributes for an `<input>`, `<textarea>` or `<select>`. */
export interface ControlProps extends UseFormRegisterReturn {
  id: string;
  required: boolean;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
  type?: 'tel' | 'email';
  autoComplete?: HTMLInputAutoCompleteAttribute;
}

/** A field, for whatever draws it. */
export interface FormField {
  name: string;
  /** Of the control; the label's `htmlFor`. */
  id: string;
  required: boolean;
  /** What is wrong with it. */
  error: FieldProblem | undefined;
  inputProps: ControlProps;
  /** For the element with the hint. */
  hintProps: { id: string };
  /** For the element with the message of `error`. */
  errorProps: { id: string };
}

/** A form that books calls: what is typed, what is wrong with it, where the booking stands, and the ways on. */
export interface CallbackForm<Fields extends object = DefaultFields> {
  /** Where the booking stands. Switch on its `status`. */
  state: CallbackFormState;
  /** Begins the ids of everything in this form. */
  id: string;
  /** For the `<form>`. */
  formProps: { noValidate: true; onSubmit(event?: FormEvent): void };
  /**
   * Attributes of one field, by name: one of the form's own, `desiredTime` or `country`.
   * `hint: true` ties the control to the element that has `hintProps`.
   */
  field(name: keyof FormValues<Fields> & string, options?: { hint?: boolean }): FormField;
  /** What is wrong, in the order of the fields; for a summary. */
  errors: readonly FieldProblem[];
  /** The number is possible, but in no range that is known to be in use. Never a reason to refuse it. */
  phoneHint: 'notValid' | undefined;
  /** All that is typed and chosen, as it was typed. */
  values(): FormValues<Fields>;
  /** react-hook-form's own methods, for `watch`, `setValue`, `control` and the like. */
  methods: UseFormReturn<FormValues<Fields>>;

  /** Chosen time, ISO UTC. Absent: as soon as possible, or none yet. */
  desiredTime: string | undefined;
  /** Chooses a time; nothing for as soon as possible. */
  chooseTime(startTime: string | undefined): void;
  /** Free times, as the option `availability` asks for them; TanStack's result, whole. */
  availability: UseQueryResult<Availability, CallbackError>;

  /** Checks some fields, or all, shows what is wrong, and sends nothing: for a form of several steps. */
  check(names?: readonly (keyof FormValues<Fields> & string)[]): Promise<boolean>;
  /** Checks and books. Of several presses in one moment the first counts. */
  submit(): Promise<Press>;
  /** After `slotTaken`: books another time with all that was typed. */
  takeAlternative(startTime: string): Promise<Press>;
  /**
   * After `unknown`: books once more. `ignored` while `settlement` is `checking`. Where it is `unavailable` two calls
   * may come; say so beside the button.
   */
  bookAgain(): Promise<Press>;
  /** Back to `editing`, to mend something. Not while an answer is awaited or missing. */
  edit(): void;
  /** A new booking, with the default values and those given. Nothing while an answer is awaited. */
  reset(values?: Partial<FormValues<Fields>>): void;
}
