import type { ServiceRules } from 'callback-sandbox';

const HOURS = ['08:00-12:00', '13:00-18:00'];

/** An office in Berlin that is open every day, with two places every half hour. */
export const openHours: ServiceRules = {
  timeZone: 'Europe/Berlin',
  officeHours: {
    mon: HOURS,
    tue: HOURS,
    wed: HOURS,
    thu: HOURS,
    fri: HOURS,
    sat: HOURS,
    sun: HOURS,
  },
  bucketMinutes: 30,
  capacity: 2,
};
