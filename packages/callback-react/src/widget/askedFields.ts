import type { ConsentOptions } from '../fields/ConsentOptions.ts';
import type { CheckboxField, WidgetFields } from '../fields/WidgetFields.ts';
import { defaultFields } from '../form/resolveFields.ts';
import type { fieldLabels } from '../labels/fieldLabels.ts';

/** Fields of a widget with the number, which is always among them, and consent, which is asked for last. */
export function askedFields(
  {
    fields = defaultFields,
    consent,
  }: { fields?: WidgetFields | undefined; consent?: boolean | ConsentOptions | undefined },
  words: typeof fieldLabels | undefined,
): WidgetFields {
  const phonenumber = fields['phonenumber'] || true;
  if (!consent) return { ...fields, phonenumber };
  const { text, href, linkText }: ConsentOptions = consent === true ? {} : consent;
  const box: CheckboxField = {
    type: 'checkbox',
    required: true,
    // A blank while the words are loaded, which keeps the line.
    label: text ?? words?.consent ?? '\u00A0',
    link: href === undefined ? undefined : { href, text: linkText ?? words?.consentLink ?? '' },
  };
  return { ...fields, phonenumber, consent: box };
}
