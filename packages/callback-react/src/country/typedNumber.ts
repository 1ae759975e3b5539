import type { WidgetForm } from '../widget/WidgetForm.ts';
import { countryCode } from './countryCode.ts';

/** A number as it was typed, with the country that it is read by: `'030 23125014 (DE +49)'`. Nothing where none is. */
export function typedNumber(form: WidgetForm): string {
  const { phonenumber = '', country = '' } = form.values();
  const typed = phonenumber.trim();
  // What begins with a plus names its country itself.
  const code = /^[+＋]/.test(typed) ? undefined : countryCode(country);
  return typed && code ? `${typed} (${code})` : typed;
}
