import { describe, expect, it } from 'vitest';
import type { ProtocolContext } from '../CallbackProtocol.ts';
import { retrieve } from './retrieve.ts';

const context: ProtocolContext = {
  dataURL: 'http://host/callback/sales',
  apikey: undefined,
  serviceName: undefined,
};
const input = { id: 'abc' };
const time = '2027-04-03T09:00:00.000Z';
const full = {
  _id: 'abc',
  _callback_state: 'SCHEDULED',
  _desired_time: time,
  _customer_number: '415',
  firstname: 'Bob',
};

function read(body: unknown, status = 200) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return retrieve.fromResponse({ status, headers: {}, body: text }, input);
}

describe('a v1 question for one booking', () => {
  it('is a GET that looks for the id', () => {
    expect(retrieve.toRequest(input, context)).toEqual({
      method: 'GET',
      url: 'http://host/callback/sales?operand=AND&_id=abc',
      headers: {},
    });
  });

  it('carries the key as apikey, and an id of any characters as one value', () => {
    const request = retrieve.toRequest({ id: 'a/b&_id=ü +%' }, { ...context, apikey: 'k' });
    expect(request.headers).toEqual({ apikey: 'k' });
    expect(new URL(request.url).pathname).toBe('/callback/sales');
    expect([...new URL(request.url).searchParams]).toEqual([
      ['operand', 'AND'],
      ['_id', 'a/b&_id=ü +%'],
    ]);
  });

  it('is answered by a record', () => {
    expect(read(full)).toEqual({
      value: { id: 'abc', state: 'SCHEDULED', desiredTime: time, response: full },
    });
  });

  it('is answered by a list that holds the record, wherever it stands in it', () => {
    const list = [null, 5, { _id: 'other' }, full];
    expect(read(list)).toEqual({
      value: { id: 'abc', state: 'SCHEDULED', desiredTime: time, response: full },
    });
  });

  it('is answered by an id alone', () => {
    expect(read({ _id: 'abc' })).toEqual({ value: { id: 'abc', response: { _id: 'abc' } } });
  });

  it('leaves out members of a wrong type, and keeps a state nobody knows', () => {
    for (const [_callback_state, _desired_time] of [
      [5, 'soon'],
      [null, null],
      [{}, 1_806_742_800_000],
      [['QUEUED'], '2027-04-03T09:00:00'],
    ]) {
      const body = { _id: 'abc', _callback_state, _desired_time };
      expect(read(body)).toEqual({ value: { id: 'abc', response: body } });
    }
    expect(read({ _id: 'abc', _callback_state: 'PARKED' })).toMatchObject({
      value: { state: 'PARKED' },
    });
  });

  it('writes the moment in UTC with milliseconds, however the server writes it', () => {
    for (const _desired_time of ['2027-04-03T09:00:00Z', '2027-04-03T11:00:00.000+0200']) {
      expect(read({ _id: 'abc', _desired_time })).toMatchObject({ value: { desiredTime: time } });
    }
  });

  it.each([[[]], [[{ _id: 'other' }]], [[{ _id: 5 }, null, 'abc']]])(
    'finds nothing in the list %j',
    (list) => {
      expect(read(list)).toEqual({
        refusal: { code: 'CALLBACK_NOT_FOUND', httpStatus: 200, response: list },
      });
    },
  );

  it.each(['', '<html>', '{"_id":"ab', 'null', '5', '"abc"', {}, { _id: '' }, { _id: 'other' }])(
    'is not answered by 200 and %j',
    (body) => {
      expect(read(body)).toMatchObject({ refusal: { code: 'BAD_RESPONSE', httpStatus: 200 } });
    },
  );

  it('is not answered by a record beside an error status', () => {
    expect(read(full, 500)).toMatchObject({ refusal: { code: 'SERVER_ERROR' } });
    expect(read([full], 302)).toMatchObject({ refusal: { code: 'REDIRECTED' } });
    expect(read([], 500)).toMatchObject({ refusal: { code: 'SERVER_ERROR' } });
  });

  it('tells a booking that is not there from a service that is not there', () => {
    expect(read('', 404)).toMatchObject({ refusal: { code: 'CALLBACK_NOT_FOUND' } });
    for (const status of [200, 400, 404, 500]) {
      expect(read({ exception: 'a.CallbackExceptionNotFound' }, status)).toMatchObject({
        refusal: { code: 'CALLBACK_NOT_FOUND', httpStatus: status },
      });
      expect(read({ exception: 'a.CallbackExceptionResource' }, status)).toMatchObject({
        refusal: { code: 'SERVICE_NOT_FOUND' },
      });
    }
    expect(read({ message: 'no' }, 400)).toMatchObject({ refusal: { code: 'BAD_REQUEST' } });
  });
});
