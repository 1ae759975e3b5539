import { describe, expect, it } from 'vitest';
import { CallbackError } from '../errors/CallbackError.ts';
import { parseScheduleRequest } from './parseScheduleRequest.ts';
import type { ScheduleRequest } from './ScheduleRequest.ts';

const phonenumber = '4151110000';
/** A configuration that sets nothing. */
const nothing = { userData: {}, parameters: {} };

/** The error that a request of any shape is refused with. */
function refuse(request: unknown): CallbackError {
  try {
    parseScheduleRequest(request as ScheduleRequest, nothing);
  } catch (error) {
    if (error instanceof CallbackError) return error;
    throw error;
  }
  throw new Error('It was taken.');
}

describe('parseScheduleRequest', () => {
  it('takes the example of the reference', () => {
    const request = {
      userData: {},
      serviceName: 'service',
      firstname: 'Bob',
      lastname: 'Jones',
      email: 'b.jones@mail.com',
      subject: 'product questions',
      desiredTime: '2017-03-03T00:24:17.804Z',
      phonenumber,
    };
    expect(parseScheduleRequest(request, nothing)).toEqual({
      phonenumber,
      desiredTime: '2017-03-03T00:24:17.804Z',
      serviceName: 'service',
      userData: {
        firstname: 'Bob',
        lastname: 'Jones',
        email: 'b.jones@mail.com',
        subject: 'product questions',
      },
      parameters: {},
    });
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['an empty object', {}],
    ['fields without a value', { phonenumber: undefined, firstname: undefined }],
    ['an empty list', []],
  ])('finds no form data in %s', (_, request) => {
    expect(refuse(request)).toMatchObject({
      code: 'NO_FORM_DATA',
      message: 'No data found to schedule callback',
      booked: 'no',
    });
  });

  it.each([
    ['absent', { firstname: 'Bob' }, 'is missing; give the number to call'],
    ['empty', { phonenumber: '' }, 'is empty; give the number to call'],
    ['only spaces', { phonenumber: '  ' }, 'is empty; give the number to call'],
    ['null', { phonenumber: null }, 'is null; give text'],
    ['a number', { phonenumber: 4151110000 }, 'is of type number; give text'],
    ['a list', { phonenumber: ['1'] }, 'is a list; give text'],
    [
      'of 65 characters',
      { phonenumber: '1'.repeat(65) },
      'is longer than 64 characters; give one number',
    ],
  ])('refuses a phonenumber that is %s', (_, request, text) => {
    expect(refuse(request)).toMatchObject({
      code: 'VALIDATION',
      booked: 'no',
      fieldErrors: { phonenumber: text },
      message: `Invalid input: phonenumber ${text}.`,
    });
  });

  it.each(['+44 1632 960001', '(415) 111-0000', '0', '1'.repeat(64), '４１５'])(
    'leaves the number %s to the server',
    (number) => {
      expect(parseScheduleRequest({ phonenumber: ` ${number} ` }, nothing).phonenumber).toBe(
        number,
      );
    },
  );

  it.each(['phoneNumber', 'PhoneNumber', 'PHONENUMBER'])('says how %s is written', (name) => {
    expect(refuse({ [name]: phonenumber }).fieldErrors).toEqual({
      [name]: 'is not known; write phonenumber',
      phonenumber: 'is missing; give the number to call',
    });
  });

  it('lets a second spelling pass where the right one is there', () => {
    const request = { phonenumber, phoneNumber: 'other', firstName: undefined } as ScheduleRequest;
    expect(parseScheduleRequest(request, nothing).phonenumber).toBe(phonenumber);
  });

  it('gathers every field that is wrong', () => {
    const bad = {
      phonenumber: 1,
      firstname: 2,
      email: [],
      desiredTime: 'soon',
      userData: [],
      serviceName: 'a/b',
    };
    expect(Object.keys(refuse(bad).fieldErrors ?? {}).sort()).toEqual(Object.keys(bad).sort());
  });

  it('never repeats a value in its texts', () => {
    const canary = 'CANARY';
    const error = refuse({
      phonenumber: canary.repeat(20),
      firstname: { canary },
      desiredTime: canary,
      serviceName: `${canary}/`,
      userData: [canary],
    });
    expect(error.message + JSON.stringify(error)).not.toContain(canary);
  });

  it('takes desiredtime for desiredTime', () => {
    const desiredtime = '2027-03-03T00:24:17.804Z';
    expect(parseScheduleRequest({ phonenumber, desiredtime }, nothing).desiredTime).toBe(
      desiredtime,
    );
  });

  it('takes both spellings where they name one moment, and refuses two moments', () => {
    const desiredTime = new Date('2027-03-03T00:24:17.804Z');
    const same = { phonenumber, desiredTime, desiredtime: '2027-03-03T01:24:17.804+0100' };
    expect(parseScheduleRequest(same, nothing).desiredTime).toBe(desiredTime.toISOString());
    const other = { ...same, desiredtime: '2027-03-03T00:24:17.804+0100' };
    expect(refuse(other).fieldErrors?.['desiredTime']).toContain('different moments');
  });

  it.each([
    '2027-03-03T00:24:17',
    '2027-02-30T00:00:00Z',
    'tomorrow',
    '',
    null,
    1,
    new Date(Number.NaN),
  ])('refuses %s as a time', (desiredTime) => {
    const text = refuse({ phonenumber, desiredTime }).fieldErrors?.['desiredTime'];
    expect(text).toContain('give a Date, or ISO 8601 text that ends in Z or an offset');
  });

  it('merges configured data, then the form, then the data of the request', () => {
    const configured = {
      firstname: 'configured',
      lastname: 'configured',
      site: 'configured',
      a: 1,
    };
    const request = {
      phonenumber,
      firstname: 'form',
      lastname: 'form',
      userData: { lastname: 'request', site: 'request', b: 2 },
    };
    expect(parseScheduleRequest(request, { ...nothing, userData: configured }).userData).toEqual({
      firstname: 'form',
      lastname: 'request',
      site: 'request',
      a: 1,
      b: 2,
    });
    expect(configured.site).toBe('configured');
  });

  it('takes options of the service over those that are configured', () => {
    const configured = { ...nothing, parameters: { language: 'en', priority: 1 } };
    const request = { phonenumber, language: 'de', waitForAgent: false, pushTargets: [{ id: 1 }] };
    expect(parseScheduleRequest(request, configured).parameters).toEqual({
      language: 'de',
      priority: 1,
      waitForAgent: false,
      pushTargets: [{ id: 1 }],
    });
  });

  it.each([
    ['callDirection', 'IN', "is not known; give 'USERTERMINATED' or 'USERORIGINATED'"],
    ['waitForAgent', 'true', 'is neither true nor false; give one'],
    ['priority', Number.NaN, 'is not a finite number; give one'],
    ['priority', '1', 'is not a finite number; give one'],
    ['language', 1, 'is of type number; give text'],
    ['pushTargets', {}, 'is not a list; give one'],
    ['pushTargets', [1n], 'has a bigint at "0"; only JSON values can be sent'],
  ])('refuses %s: %s', (name, value, text) => {
    expect(refuse({ phonenumber, [name]: value }).fieldErrors).toEqual({ [name]: text });
  });

  it.each(['/', 'a/b', 'a\\b', 'a?b', 'a#b', '.', '..', '', ' ', 'a\nb', 'a\ud800'])(
    'refuses %j as the name of a service',
    (serviceName) => {
      expect(refuse({ phonenumber, serviceName }).fieldErrors).toHaveProperty('serviceName');
    },
  );
});
