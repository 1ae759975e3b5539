import type { ScheduleRequest } from 'callback-core';

/** Which words tell a refusal: a closed office is told apart by whether a time was wanted. */
export function refusalWords(
  status: 'closed' | 'limit' | 'refused',
  { desiredTime }: ScheduleRequest,
): 'closed' | 'closedNow' | 'limit' | 'refused' {
  return status === 'closed' && !desiredTime ? 'closedNow' : status;
}
