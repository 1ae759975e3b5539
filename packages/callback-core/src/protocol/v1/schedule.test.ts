import { describe, expect, it } from 'vitest';
import type { ProtocolContext, ScheduleInput } from '../CallbackProtocol.ts';
import { schedule } from './schedule.ts';

const context: ProtocolContext = {
  dataURL: 'http://host/callback/sales',
  apikey: undefined,
  serviceName: undefined,
};
const input: ScheduleInput = {
  phonenumber: '415',
  desiredTime: undefined,
  serviceName: undefined,
  userData: {},
  parameters: {},
};
const time = '2027-04-03T09:00:00.000Z';

function fieldsOf(more: Partial<ScheduleInput>): Record<string, string> {
  const { body } = schedule.toRequest({ ...input, ...more }, context);
  return Object.fromEntries(new URLSearchParams(body));
}

function read(body: unknown, status = 200) {
  return schedule.fromResponse({ status, headers: {}, body: JSON.stringify(body) }, input);
}

describe('a v1 booking', () => {
  it('is one form-encoded POST', () => {
    expect(schedule.toRequest(input, context)).toEqual({
      method: 'POST',
      url: 'http://host/callback/sales',
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      body: '_customer_number=415',
    });
  });

  it('carries the key as apikey', () => {
    const { headers } = schedule.toRequest(input, { ...context, apikey: 'k' });
    expect(headers).toHaveProperty('apikey', 'k');
  });

  it('writes attached data flat, nested values as JSON text, and leaves out null', () => {
    const userData = {
      a: 'ä &=+',
      n: 1,
      b: false,
      o: { x: [1] },
      l: [1, 2],
      e: '',
      u: undefined,
      z: null,
    };
    expect(fieldsOf({ userData, desiredTime: time })).toEqual({
      a: 'ä &=+',
      n: '1',
      b: 'false',
      o: '{"x":[1]}',
      l: '[1,2]',
      e: '',
      _customer_number: '415',
      _desired_time: time,
    });
  });

  it('lets attached data name service parameters, but never the number and the time', () => {
    const userData = { _customer_number: '999', _desired_time: 'evil', _media_type: 'voice' };
    expect(fieldsOf({ userData })).toEqual({ _customer_number: '415', _media_type: 'voice' });
  });

  it('is confirmed by a text _id, whatever else comes along', () => {
    const body = { _id: 'abc', _text: 'Soon', _dialog_id: '0', more: {} };
    const response = { status: 200, headers: {}, body: `\uFEFF${JSON.stringify(body)}` };
    expect(schedule.fromResponse(response, { ...input, desiredTime: time })).toEqual({
      value: { id: 'abc', desiredTime: time, response: body },
    });
  });

  it.each([
    {},
    { _id: '' },
    { _id: null },
    { _id: 5 },
    { _id: ['abc'] },
    { _id: 'x'.repeat(10_000) },
    { id: 'abc' },
    { status: { code: 0 }, data: { id: 'abc' } },
    [],
    [{ _id: 'abc' }],
    'abc',
    null,
    5,
  ])('is not confirmed by %j', (body) => {
    expect(read(body)).toMatchObject({ refusal: { code: 'BAD_RESPONSE' } });
  });

  it('is not confirmed by an id beside an error status', () => {
    expect(read({ _id: 'abc' }, 500)).toMatchObject({ refusal: { code: 'SERVER_ERROR' } });
    expect(read({ _id: 'abc' }, 302)).toMatchObject({ refusal: { code: 'REDIRECTED' } });
  });

  it.each([400, 409, 429, 500])('says at HTTP %i which other times there are', (status) => {
    const availability = {
      '2027-04-03T09:10:00Z': '5',
      [time]: 2,
      full: 1,
      '2027-04-03T09:05:00Z': 0,
    };
    expect(read({ exception: 'x.y.Whatever', message: 'full', availability }, status)).toEqual({
      refusal: {
        code: 'SLOT_TAKEN',
        httpStatus: status,
        serverMessage: 'full',
        alternatives: [
          { startTime: time, capacity: 2 },
          { startTime: '2027-04-03T09:10:00.000Z', capacity: 5 },
        ],
        response: { exception: 'x.y.Whatever', message: 'full', availability },
      },
    });
  });

  it('says that a time is taken even without another to offer', () => {
    expect(read({ availability: {} }, 400)).toMatchObject({
      refusal: { code: 'SLOT_TAKEN', alternatives: [] },
    });
  });

  it.each([null, 'x', 5, [1]])('takes an availability of %j for none', (availability) => {
    expect(read({ availability }, 400)).toMatchObject({ refusal: { code: 'BAD_REQUEST' } });
  });

  it.each([
    ['com.genesyslab.CallbackExceptionAvailability', 'OFFICE_CLOSED'],
    ['CallbackExceptionNumber', 'PHONE_REJECTED'],
    ['a.b.CallbackExceptionResource', 'SERVICE_NOT_FOUND'],
    ['a.b.CallbackExceptionNotFound', 'SERVICE_NOT_FOUND'],
    ['a.b.CallbackExceptionServiceUnavailable', 'LIMIT_REACHED'],
  ])('reads the class %s at any status', (exception, code) => {
    for (const status of [400, 404, 409, 500, 503]) {
      expect(read({ exception, code: 7, phrase: 'words' }, status)).toMatchObject({
        refusal: { code, serverCode: 7, serverMessage: 'words' },
      });
    }
  });

  it.each(['x.CallbackExceptionNumberX', 'Number', '', 5, null])(
    'goes by the status where the class is %j',
    (exception) => {
      expect(read({ exception }, 400)).toMatchObject({ refusal: { code: 'BAD_REQUEST' } });
      expect(read({ exception }, 503)).toMatchObject({ refusal: { code: 'SERVER_ERROR' } });
    },
  );

  it('survives a class that cannot be written as text', () => {
    const deep = '['.repeat(10_000) + ']'.repeat(10_000);
    for (const exception of ['{"toString":1,"valueOf":1}', deep]) {
      const answer = { status: 400, headers: {}, body: `{"exception":${exception}}` };
      expect(schedule.fromResponse(answer, input)).toMatchObject({
        refusal: { code: 'BAD_REQUEST' },
      });
    }
    expect(read({ exception: ['CallbackExceptionNumber'] }, 400)).toMatchObject({
      refusal: { code: 'BAD_REQUEST' },
    });
  });

  it('survives members of any type', () => {
    const body = { exception: 1, code: 'x', phrase: [], message: {}, availability: 5 };
    expect(read(body, 400)).toEqual({
      refusal: { code: 'BAD_REQUEST', httpStatus: 400, response: body },
    });
  });
});
