import type { fieldLabels } from '../labels/fieldLabels.ts';
import type { ReviewEntry } from '../parts/Review.tsx';
import type { WidgetForm } from '../widget/WidgetForm.ts';
import type { ShownField } from './ShownField.ts';

type Words = typeof fieldLabels;

const elsewhere = ['firstname', 'lastname', 'phonenumber', 'subject', 'consent'];

/** What was said in the fields that the review does not know by itself. Those that were left empty are left out. */
export function reviewEntries(
  form: WidgetForm,
  shown: readonly ShownField[],
  words: Words,
): readonly ReviewEntry[] {
  const values: Readonly<Record<string, unknown>> = form.values();
  return shown
    .filter(({ name }) => !elsewhere.includes(name))
    .map((field) => ({
      name: field.name,
      label: field.label,
      value: inWords(values[field.name], field, words),
      change: words.change(field.label),
    }))
    .filter(({ value }) => value !== '');
}

function inWords(value: unknown, { options }: ShownField, { yes, no }: Words): string {
  if (typeof value === 'boolean') return value ? yes : no;
  const chosen = options?.find((option) => typeof option === 'object' && option.value === value);
  return typeof chosen === 'object' ? chosen.label : String(value ?? '').trim();
}
