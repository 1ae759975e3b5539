import type { ScheduleRequest } from 'callback-core';
import type { Widget } from './Widget.ts';

/** A request for the eye: the number as it was typed, with its country, and not as machines dial it. */
export function asTyped<Request extends Pick<ScheduleRequest, 'phonenumber'>>(
  request: Request,
  { form, who }: Pick<Widget, 'form' | 'who'>,
): Request {
  const phonenumber = who.country.part?.typedNumber(form) || request.phonenumber;
  return { ...request, phonenumber };
}
