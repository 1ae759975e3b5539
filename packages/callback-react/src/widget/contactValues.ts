import type { ContactValues } from '../form/ContactValues.ts';
import type { WidgetForm } from './WidgetForm.ts';

/** What was typed, without blanks at the ends. */
export function contactValues(form: WidgetForm): ContactValues {
  const values: Readonly<Record<string, unknown>> = form.values();
  const text = (name: keyof ContactValues): string => String(values[name] ?? '').trim();
  return {
    firstname: text('firstname'),
    lastname: text('lastname'),
    phonenumber: text('phonenumber'),
    subject: text('subject'),
  };
}
