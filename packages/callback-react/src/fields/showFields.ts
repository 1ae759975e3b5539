import { defaultFields } from '../form/resolveFields.ts';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import type { ShownField } from './ShownField.ts';
import type { WidgetFields } from './WidgetFields.ts';

/** Fields as they are drawn; those that are hidden, or left out, are not. */
export function showFields(
  fields: WidgetFields = defaultFields,
  { who }: CallbackLabels,
  email = '\u00A0',
): readonly ShownField[] {
  const known: Partial<Record<string, Partial<ShownField>>> = {
    firstname: { label: who.firstname },
    lastname: { label: who.lastname },
    phonenumber: {
      type: 'tel',
      label: who.phonenumber,
      hint: who.phonenumberHint,
      wide: true,
    },
    email: { type: 'email', label: email, wide: true },
    subject: { type: 'textarea', label: who.subject, hint: who.subjectHint, wide: true },
  };
  return Object.entries(fields).flatMap(([name, given]) => {
    const own = typeof given === 'object' ? given : {};
    if (given === false || own.type === 'hidden') return [];
    const type = own.type ?? 'text';
    const wide = type === 'textarea' || type === 'checkbox';
    return [{ name, label: name, type, wide, ...known[name], ...own } as ShownField];
  });
}
