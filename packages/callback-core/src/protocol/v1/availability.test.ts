import { describe, expect, it } from 'vitest';
import type { AvailabilityInput } from '../CallbackProtocol.ts';
import { availability } from './availability.ts';

const input: AvailabilityInput = {
  startDate: undefined,
  endDate: undefined,
  numberOfDays: undefined,
  maxTimeSlots: undefined,
  serviceName: undefined,
};
const context = { dataURL: 'http://host/callback/sales', apikey: 'k', serviceName: undefined };
const time = '2027-04-03T09:00:00.000Z';

function read(body: unknown, status = 200) {
  return availability.fromResponse({ status, headers: {}, body: JSON.stringify(body) }, input);
}

describe('a v1 question for free times', () => {
  it('names only what is set', () => {
    expect(availability.toRequest({ ...input, numberOfDays: 5 }, context)).toEqual({
      method: 'GET',
      url: 'http://host/callback/sales/availability?number-of-days=5',
      headers: { apikey: 'k' },
    });
  });

  it('names everything by the words of the interface', () => {
    const all = {
      startDate: time,
      endDate: time,
      numberOfDays: 1,
      maxTimeSlots: 2,
      serviceName: 'x',
    };
    const url = new URL(availability.toRequest(all, context).url);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      start: time,
      end: time,
      'number-of-days': '1',
      'max-time-slots': '2',
    });
  });

  it('is answered by a bare map', () => {
    const body = { [time]: '3', '2027-04-03T09:05:00.000Z': 0, bad: 1 };
    expect(read(body)).toEqual({
      value: { slots: [{ startTime: time, capacity: 3 }], response: body },
    });
  });

  it('is answered by an empty map where nothing is free', () => {
    expect(read({})).toEqual({ value: { slots: [], response: {} } });
  });

  it.each([[[]], [null], ['x'], [5], [{ exception: 'x' }], [{ message: 'x', [time]: 1 }]])(
    'is not answered by %j',
    (body) => {
      expect(read(body)).toMatchObject({ refusal: { code: 'BAD_RESPONSE' } });
    },
  );

  it('takes a refusal without a known class for nothing free', () => {
    expect(read({ exception: 'x.Y', message: 'none' }, 400)).toMatchObject({
      refusal: { code: 'NO_SLOTS', serverMessage: 'none' },
    });
  });

  it('reads the class where it is known', () => {
    const closed = { exception: 'a.CallbackExceptionAvailability', availability: { [time]: 1 } };
    expect(read(closed, 400)).toMatchObject({ refusal: { code: 'OFFICE_CLOSED' } });
    const unknown = { exception: 'a.CallbackExceptionResource' };
    expect(read(unknown, 400)).toMatchObject({ refusal: { code: 'SERVICE_NOT_FOUND' } });
  });
});
