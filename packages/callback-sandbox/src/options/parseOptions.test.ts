import { expect, it } from 'vitest';
import { office } from '../../test/openSandbox.ts';
import { createSandbox } from '../createSandbox.ts';
import type { SandboxOptions } from '../Sandbox.ts';

const withRules = (rules: object): object => ({ services: { office: { ...office, ...rules } } });
const withMonday = (...mon: unknown[]): object => withRules({ officeHours: { mon } });

/** The message for options that TypeScript would often refuse: JSON files and JavaScript do not ask it. */
function complaintOf(options: unknown): string {
  try {
    createSandbox(options as SandboxOptions);
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
  return 'nothing';
}

it.each([
  [withRules({ timeZone: 'Mars/Base' }), 'services.office.timeZone is "Mars/Base": name an IANA'],
  [withRules({ timeZone: '+02:00' }), 'services.office.timeZone is "+02:00": name an IANA'],
  [withRules({ timeZone: undefined }), 'services.office.timeZone is missing: name an IANA'],
  [
    withMonday('25:00-26:00'),
    'services.office.officeHours.mon.0 is "25:00-26:00": there is no such',
  ],
  [
    withMonday('24:01-24:30'),
    'services.office.officeHours.mon.0 is "24:01-24:30": there is no such',
  ],
  [
    withMonday('09:60-10:00'),
    'services.office.officeHours.mon.0 is "09:60-10:00": there is no such',
  ],
  [withMonday('17:00-09:00'), 'mon.0 is "17:00-09:00": the start must come before the end'],
  [withMonday('09:00-09:00'), 'mon.0 is "09:00-09:00": the start must come before the end'],
  [withMonday('9-17'), 'mon.0 is "9-17": write opening times as "09:00-17:00"'],
  [withMonday(9), 'mon.0 is 9: write opening times as "09:00-17:00"'],
  [withMonday('09:00-12:00', '11:30-17:00'), 'officeHours.mon has opening times that overlap'],
  [
    withRules({ officeHours: { mon: '09:00-17:00' } }),
    'mon is "09:00-17:00": list the opening times',
  ],
  [withRules({ officeHours: { monday: [] } }), 'officeHours has the unknown field "monday"'],
  [withRules({ officeHours: undefined }), 'services.office.officeHours is missing: give an object'],
  [withRules({ capacity: 0 }), 'services.office.capacity is 0: give a whole number from 1'],
  [withRules({ capacity: 1.5 }), 'services.office.capacity is 1.5: give a whole number from 1'],
  [withRules({ capacity: '3' }), 'services.office.capacity is "3": give a whole number from 1'],
  [
    withRules({ capacity: Number.NaN }),
    'services.office.capacity is NaN: give a whole number from 1',
  ],
  [withRules({ bucketMinutes: 7 }), 'services.office.bucketMinutes is 7: choose one of 5, 10,'],
  [withRules({ bucketMinuets: 5 }), 'services.office has the unknown field "bucketMinuets"'],
  [
    withRules({ bucketMinuets: 5 }),
    'services.office has the unknown field "bucketMinuets": did you mean bucketMinutes? All fields are timeZone, ',
  ],
  [withRules({ timezone: 'UTC' }), 'the unknown field "timezone": did you mean timeZone?'],
  [withRules({ color: 'red' }), 'the unknown field "color": the fields are timeZone, '],
  [{ apiKey: 'x' }, 'options has the unknown field "apiKey": did you mean apikey?'],
  [withRules({ holidays: ['2027-02-30'] }), 'office.holidays.0 is "2027-02-30": write a day that'],
  [withRules({ holidays: '2027-12-25' }), 'office.holidays is "2027-12-25": list days'],
  [
    withRules({ specialDays: { '24.12.': ['09:00-12:00'] } }),
    'office.specialDays.24.12. is no day: write a day',
  ],
  [
    withRules({ specialDays: { '2027-12-24': ['9-12'] } }),
    'specialDays.2027-12-24.0 is "9-12": write opening times',
  ],
  [withRules({ specialDays: ['2027-12-24'] }), 'specialDays is a list: give an object of days'],
  [
    withRules({ minimumNoticeMinutes: -1 }),
    'minimumNoticeMinutes is -1: give a whole number from 0 to 10080, the minutes between',
  ],
  [withRules({ maximumHorizonDays: 0 }), 'maximumHorizonDays is 0: give a whole number from 1'],
  [withRules({ disallowedNumbers: ['call me'] }), 'disallowedNumbers.0 is "call me": write a'],
  [withRules({ disallowedNumbers: ['*'] }), 'disallowedNumbers.0 is "*": write a number'],
  [withRules({ disallowedNumbers: '112' }), 'disallowedNumbers is "112": list numbers'],
  [withRules({ callsPerNumberAndDay: 0 }), 'callsPerNumberAndDay is 0: give a whole number'],
  [withRules({ queue: { name: 'a,b' } }), 'queue.name is "a,b": name a virtual queue'],
  [withRules({ queue: { waitSeconds: -1 } }), 'queue.waitSeconds is -1: give a whole number'],
  [withRules({ queue: { wait: 1 } }), 'queue has the unknown field "wait": the fields are name, '],
  [withRules({ queue: 5 }), 'queue is 5: give an object with name, waitSeconds'],
  [{ rateLimit: { requests: 1 } }, 'rateLimit.seconds is missing: give a whole number from 1'],
  [{ rateLimit: 5 }, 'rateLimit is 5: give an object with requests, seconds'],
  [{ idempotencyHours: 0 }, 'idempotencyHours is 0: give a whole number from 1 to 720'],
  [{ findByNumber: 'yes' }, 'findByNumber is "yes": give true or false'],
  [{ services: {} }, 'services is empty: name at least one service'],
  [{ services: { 'a/b': office } }, 'services.a/b is no name for a service'],
  [{ services: [office] }, 'services is a list: give an object of service names'],
  [{ services: { office: 5 } }, 'services.office is 5: give an object with timeZone'],
  [{ clock: 5 }, 'clock is 5: give a function that returns a Date'],
  [{ store: {} }, 'store is an object: give an object with the methods transact'],
  [{ service: {} }, 'sandbox: options has the unknown field "service"'],
  [5, 'sandbox: options is 5: give an object with services'],
])('complains about %o', (options, complaint) => {
  expect(complaintOf(options)).toContain(complaint);
});

it.each(['', 'two words', 'ключ', 'SECRET-1\r\nx-other: 1'])(
  'complains about the key %j without showing it',
  (apikey) => {
    const complaint = complaintOf({ apikey });
    expect(complaint).toContain('apikey must be printable ASCII');
    expect(complaint).not.toContain('SECRET');
  },
);

it.each([
  [{}],
  [{ services: undefined, apikey: undefined, clock: undefined, store: undefined }],
  [withMonday('13:00-24:00', '00:00-13:00')],
  [withRules({ officeHours: {} })],
])('accepts %o', (options) => {
  expect(complaintOf(options)).toBe('nothing');
});
