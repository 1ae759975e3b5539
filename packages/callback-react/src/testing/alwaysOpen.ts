import type { ServiceRules } from 'callback-sandbox';

const DAY = ['00:00-24:00'];

/** A service that is open round the clock, and whose queue, `sales`, waits a minute and a half. */
export const alwaysOpen: ServiceRules = {
  timeZone: 'UTC',
  officeHours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: DAY, sun: DAY },
  bucketMinutes: 30,
  capacity: 3,
  queue: { name: 'sales', waitSeconds: 90 },
};
