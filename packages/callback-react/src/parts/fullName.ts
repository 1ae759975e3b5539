import type { ScheduleRequest } from 'callback-core';

/** First and last name as typed; empty when neither was. */
export function fullName({
  firstname,
  lastname,
}: Pick<ScheduleRequest, 'firstname' | 'lastname'>): string {
  return [firstname, lastname].filter(Boolean).join(' ');
}
