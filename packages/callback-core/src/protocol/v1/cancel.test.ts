import { describe, expect, it } from 'vitest';
import type { ProtocolContext } from '../CallbackProtocol.ts';
import { cancel } from './cancel.ts';

const context: ProtocolContext = {
  dataURL: 'http://host/callback/sales',
  apikey: 'k',
  serviceName: undefined,
};

function read(body: unknown, status = 200) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return cancel.fromResponse({ status, headers: {}, body: text }, { id: 'abc' });
}

describe('a v1 cancellation', () => {
  it('is a DELETE without a body', () => {
    expect(cancel.toRequest({ id: 'abc' }, context)).toEqual({
      method: 'DELETE',
      url: 'http://host/callback/sales/abc',
      headers: { apikey: 'k' },
    });
  });

  it.each([
    ['a/b', 'a%2Fb'],
    ['a?b#c', 'a%3Fb%23c'],
    ['%2e%2e', '%252e%252e'],
    ['ü 👍', '%C3%BC%20%F0%9F%91%8D'],
    ['..\\x', '..%5Cx'],
  ])('keeps the id %s one segment of the path', (id, segment) => {
    const { url } = cancel.toRequest({ id }, { ...context, apikey: undefined });
    expect(new URL(url).href).toBe(`http://host/callback/sales/${segment}`);
  });

  it.each(['', ' \n', '{}', '{"_id":"abc"}', '{"message":"Cancelled"}'])(
    'is done by 200 and %j',
    (body) => {
      expect(read(body)).toEqual({ value: undefined });
      expect(read(body, 204)).toEqual({ value: undefined });
    },
  );

  it.each(['<html>', '{"_id":"ab', 'null', '5', '"done"', '[]', [{ _id: 'abc' }]])(
    'is not known to be done by 200 and %j',
    (body) => {
      expect(read(body)).toMatchObject({ refusal: { code: 'BAD_RESPONSE', httpStatus: 200 } });
    },
  );

  it('is not done by an error in a 200', () => {
    const failed = { exception: 'java.lang.NullPointerException', message: 'words' };
    expect(read(failed)).toMatchObject({
      refusal: { code: 'BAD_RESPONSE', serverMessage: 'words', response: failed },
    });
  });

  it.each<[number, unknown]>([
    [404, ''],
    [400, ''],
    [400, { message: 'no such callback' }],
    [400, { exception: 'a.b.Whatever' }],
    [404, { exception: 'a.b.CallbackExceptionNotFound' }],
    [400, { exception: 'a.b.CallbackExceptionNotFound' }],
    // No time is wanted here, so none is taken.
    [400, { availability: {} }],
  ])('finds no booking at HTTP %i and %j', (status, body) => {
    const reply = read(body, status);
    expect(reply).toMatchObject({ refusal: { code: 'CALLBACK_NOT_FOUND', httpStatus: status } });
    expect(reply).not.toHaveProperty('refusal.alternatives.length');
  });

  it.each([
    [400, 'CallbackExceptionResource', 'SERVICE_NOT_FOUND'],
    [503, 'CallbackExceptionServiceUnavailable', 'LIMIT_REACHED'],
    [500, 'Whatever', 'SERVER_ERROR'],
    [401, 'Whatever', 'UNAUTHORIZED'],
    [403, 'Whatever', 'UNAUTHORIZED'],
    [405, 'Whatever', 'BAD_REQUEST'],
    [408, 'Whatever', 'TIMEOUT'],
    [409, 'Whatever', 'BAD_RESPONSE'],
    [429, 'Whatever', 'RATE_LIMITED'],
    [302, 'Whatever', 'REDIRECTED'],
  ])('fails at HTTP %i and %s with %s', (status, exception, code) => {
    expect(read({ exception }, status)).toMatchObject({ refusal: { code } });
  });
});
