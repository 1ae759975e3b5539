import type { ScheduleRequest } from 'callback-core';

/** The wanted moment as ISO UTC; nothing for as soon as possible. */
export function toStartTime({
  desiredTime,
}: Pick<ScheduleRequest, 'desiredTime'>): string | undefined {
  return desiredTime === undefined ? undefined : new Date(desiredTime).toISOString();
}
