import type { HTMLInputAutoCompleteAttribute } from 'react';
import type { SelectField } from './WidgetFields.ts';

/** A field, ready to be drawn. */
export interface ShownField {
  name: string;
  type: 'text' | 'tel' | 'email' | 'textarea' | 'select' | 'checkbox';
  label: string;
  hint?: string | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  wide?: boolean | undefined;
  /** Most characters, of a text of several lines: how many are left is told. */
  maxLength?: number | undefined;
  /** Of a select. */
  options?: SelectField['options'] | undefined;
  /** After the label of a checkbox. */
  link?: { href: string; text: string } | undefined;
}
