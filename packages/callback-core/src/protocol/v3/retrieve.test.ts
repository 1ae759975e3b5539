import { describe, expect, it } from 'vitest';
import type { ProtocolContext } from '../CallbackProtocol.ts';
import { retrieve } from './retrieve.ts';

const context: ProtocolContext = {
  dataURL: 'https://gapi.example/engagement/v3/callbacks',
  apikey: 'k',
  serviceName: undefined,
};
const time = '2027-04-03T09:00:00.000Z';

function read(data: unknown, { status = 200, code = 0 as unknown } = {}) {
  const json = { status: { code, message: 'words', corrId: 'c-1' }, data };
  const response = { status, headers: {}, body: JSON.stringify(json) };
  return { json, reply: retrieve.fromResponse(response, { id: 'abc' }) };
}

describe('a v3 question for one booking', () => {
  it('is a POST of the id', () => {
    expect(retrieve.toRequest({ id: 'a/"b' }, context)).toEqual({
      method: 'POST',
      url: 'https://gapi.example/engagement/v3/callbacks/retrieve',
      headers: { 'x-api-key': 'k', 'content-type': 'application/json' },
      body: '{"id":"a/\\"b"}',
    });
  });

  it('names no key where there is none', () => {
    const { headers } = retrieve.toRequest({ id: 'abc' }, { ...context, apikey: undefined });
    expect(headers).toEqual({ 'content-type': 'application/json' });
  });

  it('is answered in full', () => {
    const { reply, json } = read({
      id: 'abc',
      desiredTime: '2027-04-03T11:00:00+02:00',
      callbackState: 'QUEUED',
      callbackReason: 'x',
      phoneNumber: '415',
      positionInQueue: 3,
      estimatedWaitTime: 120,
    });
    expect(reply).toEqual({
      value: {
        id: 'abc',
        state: 'QUEUED',
        desiredTime: time,
        positionInQueue: 3,
        estimatedWaitTime: 120,
        response: json,
      },
    });
  });

  it('is answered by an id alone', () => {
    const { reply, json } = read({ id: 'abc' });
    expect(reply).toEqual({ value: { id: 'abc', response: json } });
  });

  it('is told a position and a waiting time of 0, but not of −1', () => {
    expect(read({ id: 'abc', positionInQueue: 0, estimatedWaitTime: 0 }).reply).toMatchObject({
      value: { positionInQueue: 0, estimatedWaitTime: 0 },
    });
    const { reply, json } = read({ id: 'abc', positionInQueue: -1, estimatedWaitTime: -1 });
    expect(reply).toEqual({ value: { id: 'abc', response: json } });
  });

  it.each([null, 'x', [], {}, true])('leaves out members of which each is %j', (odd) => {
    const { reply, json } = read({
      id: 'abc',
      desiredTime: odd,
      callbackState: odd === 'x' ? 5 : odd,
      positionInQueue: odd,
      estimatedWaitTime: odd,
    });
    expect(reply).toEqual({ value: { id: 'abc', response: json } });
  });

  it.each([undefined, null, [], [{ id: 'abc' }], 'abc', {}, { id: '' }, { id: 5 }, { _id: 'abc' }])(
    'is not answered by data %j',
    (data) => {
      expect(read(data).reply).toMatchObject({
        refusal: { code: 'BAD_RESPONSE', httpStatus: 200, corrId: 'c-1' },
      });
    },
  );

  it.each(['', '<html>', '{"status":{"code":0},"data":{"id":"ab', '[]', 'null'])(
    'is not answered by the body %j',
    (body) => {
      expect(
        retrieve.fromResponse({ status: 200, headers: {}, body }, { id: 'abc' }),
      ).toMatchObject({ refusal: { code: 'BAD_RESPONSE' } });
    },
  );

  it.each([
    [404, undefined, 'CALLBACK_NOT_FOUND'],
    [404, 404, 'CALLBACK_NOT_FOUND'],
    [400, 501, 'BAD_REQUEST'],
    [400, 0, 'BAD_REQUEST'],
    [200, 1103, 'UNAUTHORIZED'],
    [500, 503, 'UNAUTHORIZED'],
    [500, 0, 'SERVER_ERROR'],
    [200, 9999, 'BAD_RESPONSE'],
    [200, '0', 'BAD_RESPONSE'],
    [429, 7041, 'RATE_LIMITED'],
  ])('fails at HTTP %i and code %j with %s', (status, code, expected) => {
    expect(read({ id: 'abc' }, { status, code }).reply).toMatchObject({
      refusal: { code: expected, httpStatus: status },
    });
  });
});
