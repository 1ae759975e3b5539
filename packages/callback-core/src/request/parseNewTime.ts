import { createFieldCheck } from './createFieldCheck.ts';
import { readDesiredTime } from './readDesiredTime.ts';
import type { ScheduleRequest } from './ScheduleRequest.ts';

/** The moment a booking is moved to. Without one there is nothing to move it to. */
export function parseNewTime(request: ScheduleRequest): { desiredTime: string } {
  const check = createFieldCheck(Object(request));
  const desiredTime = readDesiredTime(check) ?? '';
  check.throwIfBad('VALIDATION', 'reschedule');
  if (desiredTime === '') {
    check.fail('desiredTime', 'is missing; give the new time');
  }
  check.throwIfBad('VALIDATION', 'reschedule');
  return { desiredTime };
}
