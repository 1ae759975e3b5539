import type { ScheduleRequest } from 'callback-core';
import type { ContactValues } from '../form/ContactValues.ts';

/** What a request is made of. */
export interface RequestParts {
  values: ContactValues;
  /** ISO UTC. Absent: as soon as possible. */
  startTime: string | undefined;
  userData: Readonly<Record<string, unknown>> | undefined;
  serviceName: string | undefined;
}

/** The request for what was chosen and typed; what was left empty is left out. */
export function toRequest({
  values,
  startTime,
  userData,
  serviceName,
}: RequestParts): ScheduleRequest {
  const { phonenumber, firstname, lastname, subject } = values;
  return {
    phonenumber,
    ...(firstname && { firstname }),
    ...(lastname && { lastname }),
    ...(subject && { subject }),
    ...(startTime && { desiredTime: startTime }),
    ...(userData && { userData }),
    ...(serviceName && { serviceName }),
  };
}
