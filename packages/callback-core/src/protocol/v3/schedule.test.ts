import { describe, expect, it } from 'vitest';
import { CallbackError } from '../../errors/CallbackError.ts';
import type { ProtocolContext, ScheduleInput } from '../CallbackProtocol.ts';
import { schedule } from './schedule.ts';

const context: ProtocolContext = {
  dataURL: 'https://gapi.example/engagement/v3/callbacks',
  apikey: 'k',
  serviceName: 'sales',
};
const input: ScheduleInput = {
  phonenumber: '415',
  desiredTime: undefined,
  serviceName: undefined,
  userData: {},
  parameters: {},
};
const time = '2027-04-03T09:00:00.000Z';

function read(body: unknown, status = 200) {
  return schedule.fromResponse({ status, headers: {}, body: JSON.stringify(body) }, input);
}

function envelope(code: unknown, data?: unknown) {
  return { status: { code, message: 'words', corrId: 'c-1' }, data };
}

describe('a v3 booking', () => {
  it('is one JSON POST', () => {
    const request = schedule.toRequest(
      { ...input, desiredTime: time, userData: { a: { b: 1 } } },
      context,
    );
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://gapi.example/engagement/v3/callbacks/create',
      headers: { 'x-api-key': 'k', 'content-type': 'application/json' },
    });
    expect(JSON.parse(request.body ?? '')).toEqual({
      serviceName: 'sales',
      phoneNumber: '415',
      desiredTime: time,
      userData: { a: { b: 1 } },
    });
  });

  it('names no time for a call as soon as possible, and no key where there is none', () => {
    const request = schedule.toRequest(input, { ...context, apikey: undefined });
    expect(request.headers).not.toHaveProperty('x-api-key');
    expect(JSON.parse(request.body ?? '')).not.toHaveProperty('desiredTime');
  });

  it('prefers the service that the request names', () => {
    const request = schedule.toRequest({ ...input, serviceName: 'support' }, context);
    expect(JSON.parse(request.body ?? '')).toMatchObject({ serviceName: 'support' });
  });

  it('is refused without a service', () => {
    const make = () => schedule.toRequest(input, { ...context, serviceName: undefined });
    expect(make).toThrow(CallbackError);
    expect(make).toThrow('Invalid configuration. serviceName should be configured.');
  });

  it('is confirmed by code 0 and a text id', () => {
    const body = envelope(0, { id: 'abc', more: 1 });
    const response = { status: 200, headers: {}, body: JSON.stringify(body) };
    expect(schedule.fromResponse(response, { ...input, desiredTime: time })).toEqual({
      value: { id: 'abc', desiredTime: time, response: body },
    });
  });

  it.each([
    envelope(0),
    envelope(0, null),
    envelope(0, {}),
    envelope(0, { id: '' }),
    envelope(0, { id: null }),
    envelope(0, { id: 5 }),
    envelope(0, { id: 'x'.repeat(10_000) }),
    envelope('0', { id: 'abc' }),
    envelope(1, { id: 'abc' }),
    envelope(9999, { id: 'abc' }),
    { data: { id: 'abc' } },
    { id: 'abc' },
    { _id: 'abc' },
    [],
    'abc',
    null,
  ])('is not confirmed by %j', (body) => {
    expect(read(body)).toMatchObject({ refusal: { code: 'BAD_RESPONSE' } });
  });

  it.each([
    [501, 'BAD_REQUEST'],
    [503, 'UNAUTHORIZED'],
    [1103, 'UNAUTHORIZED'],
    [7030, 'PHONE_REJECTED'],
    [7036, 'PHONE_REJECTED'],
    [7037, 'PHONE_REJECTED'],
    [7040, 'SERVICE_NOT_FOUND'],
    [7041, 'SLOT_TAKEN'],
    [7042, 'OFFICE_CLOSED'],
  ])('reads code %i at any status', (serverCode, code) => {
    for (const status of [200, 400, 404, 409, 429, 500]) {
      expect(read(envelope(serverCode), status)).toMatchObject({
        refusal: {
          code,
          serverCode,
          httpStatus: status,
          serverMessage: 'words',
          corrId: 'c-1',
        },
      });
    }
  });

  it('says which other times there are, from text and numbers', () => {
    const slots = { '2027-04-03T09:10:00Z': 5, [time]: '2', '2027-04-03T09:05:00Z': '0', bad: '1' };
    expect(read(envelope(7041, { slots }), 429)).toMatchObject({
      refusal: {
        code: 'SLOT_TAKEN',
        alternatives: [
          { startTime: time, capacity: 2 },
          { startTime: '2027-04-03T09:10:00.000Z', capacity: 5 },
        ],
        response: envelope(7041, { slots }),
      },
    });
  });

  it.each([
    ['another code', envelope(1, { slots: { [time]: '2' } })],
    ['no status at all', { data: { slots: { [time]: '2' } } }],
  ])('knows a taken slot from a busy gateway by its proposals, with %s', (_, body) => {
    expect(read(body, 429)).toMatchObject({
      refusal: { code: 'SLOT_TAKEN', alternatives: [{ startTime: time, capacity: 2 }] },
    });
  });

  it.each([undefined, null, 'x', {}, { slots: null }, { slots: [] }, { slots: 5 }])(
    'takes 429 with the data %j for a busy gateway',
    (data) => {
      expect(read(envelope(1, data), 429)).toMatchObject({ refusal: { code: 'RATE_LIMITED' } });
    },
  );

  it('has a list of other times, empty where the server proposes none', () => {
    expect(read(envelope(7041), 400)).toMatchObject({
      refusal: { code: 'SLOT_TAKEN', alternatives: [] },
    });
  });

  it.each(['constructor', '__proto__', 'toString', null, {}, true])(
    'goes by the status where the code is %j',
    (code) => {
      expect(read(envelope(code), 400)).toMatchObject({ refusal: { code: 'BAD_REQUEST' } });
    },
  );
});
