import type { ServiceRules } from './ServiceRules.ts';

const ALL_DAY = ['00:00-24:00'] as const;

/** The services of a sandbox that is told none: `service`, open round the clock so that a time is always free. */
export const defaultServices: Readonly<Record<string, ServiceRules>> = {
  service: {
    timeZone: 'UTC',
    officeHours: {
      mon: ALL_DAY,
      tue: ALL_DAY,
      wed: ALL_DAY,
      thu: ALL_DAY,
      fri: ALL_DAY,
      sat: ALL_DAY,
      sun: ALL_DAY,
    },
    bucketMinutes: 30,
    capacity: 3,
  },
};
