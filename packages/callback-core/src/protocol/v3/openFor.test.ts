import { describe, expect, it } from 'vitest';
import { CallbackError } from '../../errors/CallbackError.ts';
import type { OpenForInput, ProtocolContext } from '../CallbackProtocol.ts';
import { openFor } from './openFor.ts';

const context: ProtocolContext = {
  dataURL: 'https://gapi.example/engagement/v3/callbacks',
  apikey: 'k',
  serviceName: 'sales',
};
const input: OpenForInput = {
  startDate: undefined,
  serviceName: undefined,
  timezone: undefined,
};

function read(data: unknown, { status = 200, code = 0 } = {}) {
  const json = { status: { code, corrId: 'c-1' }, data };
  const response = { status, headers: {}, body: JSON.stringify(json) };
  return { json, reply: openFor.fromResponse(response, input) };
}

describe('a v3 question for opening', () => {
  it('is a GET for the configured service, from now on', () => {
    expect(openFor.toRequest(input, context)).toEqual({
      method: 'GET',
      url: 'https://gapi.example/engagement/v3/callbacks/open-for/sales',
      headers: { 'x-api-key': 'k' },
    });
  });

  it('names moment and zone where they are given, and prefers the service of the question', () => {
    const { url } = openFor.toRequest(
      {
        startDate: '2027-04-03T09:00:00.000Z',
        timezone: 'Europe/Berlin',
        serviceName: 'a b&c',
      },
      context,
    );
    expect(url).toBe(
      'https://gapi.example/engagement/v3/callbacks/open-for/a%20b%26c?start=2027-04-03T09%3A00%3A00.000Z&timezone=Europe%2FBerlin',
    );
  });

  it('is refused without a service', () => {
    const make = () => openFor.toRequest(input, { ...context, serviceName: undefined });
    expect(make).toThrow(CallbackError);
    expect(make).toThrow('Invalid configuration. serviceName should be configured.');
  });

  it.each([3600, 0, 0.5])('is answered by %d seconds', (seconds) => {
    const { reply, json } = read({ openFor: seconds });
    expect(reply).toEqual({ value: { seconds, response: json } });
  });

  it.each([
    undefined,
    null,
    [],
    3600,
    {},
    { openFor: null },
    { openFor: '3600' },
    { openFor: true },
    { openFor: -1 },
  ])('is not answered by data %j', (data) => {
    expect(read(data).reply).toMatchObject({ refusal: { code: 'BAD_RESPONSE', corrId: 'c-1' } });
  });

  it.each([
    [404, 7040, 'SERVICE_NOT_FOUND'],
    [404, 0, 'SERVICE_NOT_FOUND'],
    [400, 501, 'BAD_REQUEST'],
    [400, 0, 'BAD_REQUEST'],
    [500, 0, 'SERVER_ERROR'],
    [200, 7042, 'OFFICE_CLOSED'],
  ])('fails at HTTP %i and code %i with %s', (status, code, expected) => {
    expect(read({ openFor: 5 }, { status, code }).reply).toMatchObject({
      refusal: { code: expected, httpStatus: status },
    });
  });
});
