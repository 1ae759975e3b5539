import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { HTMLInputAutoCompleteAttribute } from 'react';
import type { ContactName, DefaultFields, FieldOptions, FormValues } from '../form/FormFields.ts';

/** How a field of the widget looks, and what is asked of it. */
export interface FieldLook extends FieldOptions {
  /** A line under the label. */
  hint?: string | undefined;
  /** For browsers that fill in. Default: what the service's own fields are; nothing for others. */
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  /** Takes the whole line. Default: number, email, subject, texts of several lines and boxes to tick. */
  wide?: boolean | undefined;
}

/** A field that the service knows by name. `phonenumber` is always required. */
export interface ContactField extends FieldLook {
  type?: undefined;
  /** Instead of the widget's own word. */
  label?: string | undefined;
}

/** One line, or several. */
export interface TextField extends FieldLook {
  type?: 'text' | 'tel' | 'email' | 'textarea' | undefined;
  label: string;
}

/** A list to choose from. */
export interface SelectField extends FieldLook {
  type: 'select';
  label: string;
  /** What travels, and what stands in the list where that is something else. */
  options: readonly (string | { value: string; label: string })[];
}

/** A box to tick: `true` or `false`. Required, it must be ticked. */
export interface CheckboxField extends Omit<FieldLook, 'maxLength' | 'autoComplete'> {
  type: 'checkbox';
  label: string;
  /** Stands after the label, and opens in a new tab, so that nothing typed is lost. */
  link?: { href: string; text: string } | undefined;
}

/** Nobody sees it; its value stands in `defaultValues`. It is not checked, since nobody could mend it. */
export interface HiddenField {
  type: 'hidden';
  label?: undefined;
  required?: undefined;
  check?: undefined;
}

/** A field that travels in `userData`. */
export type CustomField = TextField | SelectField | CheckboxField | HiddenField;

/** Fields of a widget, in their order. `false` leaves one out. */
export type WidgetFields = Readonly<Record<string, boolean | ContactField | CustomField>>;

/** Fields of a widget, each as its name allows: those that the service does not know need a label. */
export type NamedFields<Fields> = {
  readonly [Name in keyof Fields]: string extends Name
    ? WidgetFields[string]
    : Name extends ContactName
      ? boolean | ContactField
      : false | CustomField;
};

/** What is typed and chosen in a widget, by field. */
export type WidgetValues<Fields extends object = DefaultFields> = FormValues<{
  [Name in keyof Fields]: Fields[Name] extends { type: 'checkbox' }
    ? { check: StandardSchemaV1<boolean> }
    : Fields[Name] extends { type: 'hidden' }
      ? { check: StandardSchemaV1<string | number | boolean> }
      : Fields[Name];
}>;
