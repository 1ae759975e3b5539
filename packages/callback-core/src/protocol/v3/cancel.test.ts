import { describe, expect, it } from 'vitest';
import type { ProtocolContext } from '../CallbackProtocol.ts';
import { cancel } from './cancel.ts';

const context: ProtocolContext = {
  dataURL: 'https://gapi.example/engagement/v3/callbacks',
  apikey: 'k',
  serviceName: undefined,
};

function read(body: unknown, status = 200) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return cancel.fromResponse({ status, headers: {}, body: text }, { id: 'abc' });
}

describe('a v3 cancellation', () => {
  it('is a POST of the id', () => {
    expect(cancel.toRequest({ id: 'a/b' }, context)).toEqual({
      method: 'POST',
      url: 'https://gapi.example/engagement/v3/callbacks/cancel',
      headers: { 'x-api-key': 'k', 'content-type': 'application/json' },
      body: '{"id":"a/b"}',
    });
  });

  it.each([{ id: 'abc' }, {}, null, undefined, 'gone'])('is done by code 0 and data %j', (data) => {
    expect(read({ status: { code: 0 }, data })).toEqual({ value: undefined });
  });

  it.each(['', '{}', '<html>', '{"status":{"code":0', { data: { id: 'abc' } }, { status: {} }])(
    'is not known to be done by 200 and %j',
    (body) => {
      expect(read(body)).toMatchObject({ refusal: { code: 'BAD_RESPONSE', httpStatus: 200 } });
    },
  );

  it.each([
    [404, 0, 'CALLBACK_NOT_FOUND'],
    [404, 404, 'CALLBACK_NOT_FOUND'],
    [400, 501, 'BAD_REQUEST'],
    [400, 0, 'BAD_REQUEST'],
    [401, 1103, 'UNAUTHORIZED'],
    [500, 0, 'SERVER_ERROR'],
    [200, 7, 'BAD_RESPONSE'],
  ])('fails at HTTP %i and code %i with %s', (status, code, expected) => {
    const body = { status: { code, message: 'words', corrId: 'c-1' } };
    expect(read(body, status)).toMatchObject({
      refusal: {
        code: expected,
        httpStatus: status,
        serverCode: code,
        serverMessage: 'words',
        corrId: 'c-1',
        response: body,
      },
    });
  });
});
