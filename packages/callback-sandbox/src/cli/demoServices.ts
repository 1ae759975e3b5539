import { defaultServices } from '../rules/defaultServices.ts';
import type { ServiceRules } from '../rules/ServiceRules.ts';

const WORKDAY = ['09:00-17:00'] as const;

/**
 * The services of the command line: one that always has a free time, so that a demo works at any hour,
 * and one with office hours, so that closed states can be seen.
 */
export const demoServices: Readonly<Record<string, ServiceRules>> = {
  ...defaultServices,
  office: {
    timeZone: 'Europe/Berlin',
    officeHours: { mon: WORKDAY, tue: WORKDAY, wed: WORKDAY, thu: WORKDAY, fri: WORKDAY },
    bucketMinutes: 30,
    capacity: 3,
  },
};
