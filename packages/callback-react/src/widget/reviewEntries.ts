import type { ShownField } from '../fields/ShownField.ts';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import type { ReviewEntry } from '../parts/Review.tsx';
import type { Widget } from './useWidget.ts';

const elsewhere = ['firstname', 'lastname', 'phonenumber', 'subject', 'consent'];

/** What was said in the fields that the review does not know by itself. Those that were left empty are left out. */
export function reviewEntries({ form, who, labels }: Widget): readonly ReviewEntry[] {
  const values: Readonly<Record<string, unknown>> = form.values();
  return who.shown
    .filter(({ name }) => !elsewhere.includes(name))
    .map((shown) => ({
      name: shown.name,
      label: shown.label,
      value: inWords(values[shown.name], shown, labels),
    }))
    .filter(({ value }) => value !== '');
}

function inWords(value: unknown, { options }: ShownField, { check }: CallbackLabels): string {
  if (typeof value === 'boolean') return value ? check.yes : check.no;
  const chosen = options?.find((option) => typeof option === 'object' && option.value === value);
  return typeof chosen === 'object' ? chosen.label : String(value ?? '').trim();
}
