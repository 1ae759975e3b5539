import { describe, expect, it } from 'vitest';
import type { ProtocolContext } from '../CallbackProtocol.ts';
import { reschedule } from './reschedule.ts';

const context: ProtocolContext = {
  dataURL: 'http://host/callback/sales',
  apikey: undefined,
  serviceName: undefined,
};
const time = '2027-04-03T09:00:00.000Z';
const input = { id: 'abc', desiredTime: time };

function read(body: unknown, status = 200) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return reschedule.fromResponse({ status, headers: {}, body: text }, input);
}

describe('a v1 move', () => {
  it('is a PUT of the new time alone', () => {
    expect(reschedule.toRequest(input, context)).toEqual({
      method: 'PUT',
      url: 'http://host/callback/sales/abc',
      headers: { 'content-type': 'application/json' },
      body: `{"_new_desired_time":"${time}"}`,
    });
  });

  it('carries the key as apikey, and an id of any characters as one segment', () => {
    const request = reschedule.toRequest({ ...input, id: '../a b' }, { ...context, apikey: 'k' });
    expect(request.headers).toHaveProperty('apikey', 'k');
    expect(new URL(request.url).href).toBe('http://host/callback/sales/..%2Fa%20b');
  });

  it('is done by an empty 200, and the booking keeps its id', () => {
    const value = { id: 'abc', desiredTime: time, response: undefined };
    expect(read('')).toEqual({ value });
    expect(read('', 204)).toEqual({ value });
  });

  it('is done by JSON that is no error', () => {
    expect(read({ _id: 'abc' })).toEqual({
      value: { id: 'abc', desiredTime: time, response: { _id: 'abc' } },
    });
  });

  it.each(['<!doctype html>', '{"_id":"ab', '[]', 'true', '"OK"', { exception: 'x.Y' }])(
    'is not known to be done by 200 and %j',
    (body) => {
      expect(read(body)).toMatchObject({ refusal: { code: 'BAD_RESPONSE', httpStatus: 200 } });
    },
  );

  it.each([200, 400, 409, 429, 500])('says at HTTP %i which other times there are', (status) => {
    const availability = { '2027-04-03T09:10:00Z': '5', [time]: 0, '2027-04-03T09:05:00Z': 2 };
    expect(read({ message: 'full', availability }, status)).toMatchObject({
      refusal: {
        code: 'SLOT_TAKEN',
        httpStatus: status,
        alternatives: [
          { startTime: '2027-04-03T09:05:00.000Z', capacity: 2 },
          { startTime: '2027-04-03T09:10:00.000Z', capacity: 5 },
        ],
      },
    });
  });

  it.each([
    [400, { exception: 'x.CallbackExceptionAvailability' }, 'OFFICE_CLOSED'],
    [400, { exception: 'x.CallbackExceptionNotFound' }, 'CALLBACK_NOT_FOUND'],
    [404, '', 'CALLBACK_NOT_FOUND'],
    [404, { exception: 'x.CallbackExceptionResource' }, 'SERVICE_NOT_FOUND'],
    // What is wrong is not told: the time may be as bad as the booking may be gone.
    [400, '', 'BAD_REQUEST'],
    [500, '', 'SERVER_ERROR'],
    [429, '', 'RATE_LIMITED'],
    [401, '', 'UNAUTHORIZED'],
    [307, '', 'REDIRECTED'],
  ])('fails at HTTP %i and %j with %s', (status, body, code) => {
    expect(read(body, status)).toMatchObject({ refusal: { code, httpStatus: status } });
  });
});
