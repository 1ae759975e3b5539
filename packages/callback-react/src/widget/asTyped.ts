import type { ScheduleRequest } from 'callback-core';
import type { Widget } from './useWidget.ts';

/** A request for the eye: the number as it was typed, with the country that it is read by. */
export function asTyped(
  request: ScheduleRequest,
  { form, who }: Pick<Widget, 'form' | 'who'>,
): ScheduleRequest {
  const { phonenumber = '', country = '' } = form.values();
  const typed = phonenumber.trim() || request.phonenumber;
  const code = /^[+＋]/.test(typed) ? undefined : who.country.part?.countryCode(country);
  return { ...request, phonenumber: code ? `${typed} (${code})` : typed };
}
