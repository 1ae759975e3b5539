import { describe, expect, it } from 'vitest';
import { CallbackError } from '../errors/CallbackError.ts';
import { parseNewTime } from './parseNewTime.ts';
import type { ScheduleRequest } from './ScheduleRequest.ts';

const desiredTime = '2027-04-03T09:00:00.000Z';

/** The error that a request of any shape is refused with. */
function refuse(request: unknown): CallbackError {
  try {
    parseNewTime(request as ScheduleRequest);
  } catch (error) {
    if (error instanceof CallbackError) return error;
    throw error;
  }
  throw new Error('It was taken.');
}

describe('parseNewTime', () => {
  it.each([
    { desiredTime },
    { desiredtime: desiredTime },
    { desiredTime: new Date(desiredTime), desiredtime: '2027-04-03T11:00:00+02:00' },
    { desiredTime, phonenumber: 5, userData: 'whatever' },
  ])('finds the moment in %j', (request) => {
    expect(parseNewTime(request as never)).toEqual({ desiredTime });
  });

  it.each([undefined, null, {}, { phonenumber: '415' }, { desiredTime: undefined }])(
    'cannot move a booking to nowhere: %j',
    (request) => {
      expect(refuse(request)).toMatchObject({
        code: 'VALIDATION',
        operation: 'reschedule',
        booked: 'no',
        fieldErrors: { desiredTime: 'is missing; give the new time' },
      });
    },
  );

  it.each([
    [{ desiredTime: '2027-04-03T09:00:00' }, 'desiredTime', /^names no moment; /],
    [{ desiredtime: 'soon' }, 'desiredtime', /^names no moment; /],
    [{ desiredTime: null }, 'desiredTime', /^names no moment; /],
    [
      { desiredTime, desiredtime: '2027-04-03T09:05:00Z' },
      'desiredTime',
      /^and desiredtime name different moments; /,
    ],
    [{ desiredTIME: desiredTime }, 'desiredTIME', /^is not known; write desiredTime$/],
  ])('refuses %j with a word about that field alone', (request, field, text) => {
    const { fieldErrors = {} } = refuse(request);
    expect(Object.keys(fieldErrors)).toEqual([field]);
    expect(fieldErrors[field]).toMatch(text);
  });
});
