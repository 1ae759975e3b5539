import { describe, expect, it } from 'vitest';
import { CallbackError } from '../errors/CallbackError.ts';
import type { OpenForQuery } from './OpenForQuery.ts';
import { parseOpenForQuery } from './parseOpenForQuery.ts';

/** The error that a question of any shape is refused with. */
function refuse(query: unknown): CallbackError {
  try {
    parseOpenForQuery(query as OpenForQuery);
  } catch (error) {
    if (error instanceof CallbackError) return error;
    throw error;
  }
  throw new Error('It was taken.');
}

describe('parseOpenForQuery', () => {
  it.each([undefined, null, {}, { startDate: undefined }])('needs nothing: %j', (query) => {
    expect(parseOpenForQuery(query as OpenForQuery)).toEqual({
      startDate: undefined,
      serviceName: undefined,
      timezone: undefined,
    });
  });

  it('writes the moment in UTC with milliseconds', () => {
    const startDate = '2027-04-03T09:00:00.000Z';
    for (const given of ['2027-04-03T11:00:00+02:00', new Date(startDate), startDate]) {
      expect(parseOpenForQuery({ startDate: given })).toMatchObject({ startDate });
    }
  });

  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])(
    'takes the zone %s as it is',
    (timezone) => {
      expect(parseOpenForQuery({ timezone })).toMatchObject({ timezone });
    },
  );

  it.each<[string, object, [string, RegExp]]>([
    [
      'text without a zone',
      { startDate: '2027-04-03T09:00:00' },
      ['startDate', /^names no moment; /],
    ],
    ['a day alone', { startDate: '2027-04-03' }, ['startDate', /^names no moment; /]],
    ['no date', { startDate: new Date(Number.NaN) }, ['startDate', /^names no moment; /]],
    ['milliseconds', { startDate: 1_806_742_800_000 }, ['startDate', /^names no moment; /]],
    ['no zone', { timezone: 'Berlin' }, ['timezone', /^is no IANA time zone; give one such as /]],
    ['an empty zone', { timezone: '' }, ['timezone', /^is no IANA time zone; /]],
    ['an offset', { timezone: '+02:00' }, ['timezone', /^is no IANA time zone; /]],
    ['a number for a zone', { timezone: 2 }, ['timezone', /^is of type number; give text$/]],
    ['two segments', { serviceName: 'a/b' }, ['serviceName', /cannot stand in a service name/]],
    ['a misspelt name', { timeZone: 'UTC' }, ['timeZone', /^is not known; write timezone$/]],
  ])('refuses %s', (_, query, [field, text]) => {
    const error = refuse(query);
    expect(error).toMatchObject({ code: 'VALIDATION', operation: 'openFor' });
    expect(Object.keys(error.fieldErrors ?? {})).toEqual([field]);
    expect(error.fieldErrors?.[field]).toMatch(text);
  });
});
