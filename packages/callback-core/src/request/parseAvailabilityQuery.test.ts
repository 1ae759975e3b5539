import { describe, expect, it } from 'vitest';
import { CallbackError } from '../errors/CallbackError.ts';
import type { AvailabilityQuery } from './AvailabilityQuery.ts';
import { parseAvailabilityQuery } from './parseAvailabilityQuery.ts';

/** The error that a query of any shape is refused with. */
function refuse(query: unknown): CallbackError {
  try {
    parseAvailabilityQuery(query as AvailabilityQuery);
  } catch (error) {
    if (error instanceof CallbackError) return error;
    throw error;
  }
  throw new Error('It was taken.');
}

describe('parseAvailabilityQuery', () => {
  it('takes the example of the reference', () => {
    const query = {
      serviceName: 'service',
      startDate: '2017-04-03T00:24:17.804Z',
      numberOfDays: '5',
      maxTimeSlots: 20,
    };
    expect(parseAvailabilityQuery(query)).toEqual({
      ...query,
      numberOfDays: 5,
      endDate: undefined,
    });
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['an empty object', {}],
    ['a field without a value', { startDate: undefined }],
    ['text', 'tomorrow'],
    ['a list', [5]],
    ['names that nobody knows', { days: 5 }],
  ])('finds no query in %s', (_, query) => {
    expect(refuse(query)).toMatchObject({
      code: 'NO_QUERY',
      message: 'No query parameters passed for callback availability service',
      operation: 'availability',
    });
  });

  it('says how a name is written', () => {
    expect(refuse({ NumberOfDays: 5 })).toMatchObject({
      code: 'VALIDATION',
      message: 'Invalid input: NumberOfDays is not known; write numberOfDays.',
    });
  });

  it.each([
    0,
    -1,
    1.5,
    '0',
    '1.5',
    '',
    ' ',
    '5 days',
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    [],
  ])('refuses %j as a count', (count) => {
    const text = 'is not a whole number from 1 on';
    expect(refuse({ numberOfDays: count, maxTimeSlots: count }).fieldErrors).toEqual({
      numberOfDays: text,
      maxTimeSlots: text,
    });
  });

  it('takes a Date for a moment', () => {
    const startDate = new Date('2027-03-03T00:24:17.804Z');
    expect(parseAvailabilityQuery({ startDate }).startDate).toBe('2027-03-03T00:24:17.804Z');
  });

  it('refuses an end before its start, across offsets', () => {
    const startDate = '2027-03-03T00:00:00Z';
    const endDate = '2027-03-03T00:30:00+01:00';
    expect(refuse({ startDate, endDate }).fieldErrors).toEqual({
      endDate: 'is before startDate; give a later moment',
    });
    expect(parseAvailabilityQuery({ startDate, endDate: startDate })).toMatchObject({
      endDate: '2027-03-03T00:00:00.000Z',
    });
  });

  it('has no booked on its errors', () => {
    expect(refuse({})).not.toHaveProperty('booked');
    expect(refuse({ numberOfDays: 0 })).not.toHaveProperty('booked');
  });
});
