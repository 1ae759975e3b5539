import { describe, expect, it } from 'vitest';
import type { ProtocolContext } from '../CallbackProtocol.ts';
import { queueStatus } from './queueStatus.ts';

const context: ProtocolContext = {
  dataURL: 'https://gapi.example/engagement/v3/callbacks',
  apikey: 'k',
  serviceName: undefined,
};

function read(data: unknown, { status = 200, code = 0 } = {}) {
  const json = { status: { code, corrId: 'c-1' }, data };
  const response = { status, headers: {}, body: JSON.stringify(json) };
  return { json, reply: queueStatus.fromResponse(response, { queue: 'vq' }) };
}

describe('a v3 question for the state of a queue', () => {
  it('is a GET that names the queue as one segment', () => {
    expect(queueStatus.toRequest({ queue: 'sales vq@1/2' }, context)).toEqual({
      method: 'GET',
      url: 'https://gapi.example/engagement/v3/callbacks/queue-status/sales%20vq%401%2F2',
      headers: { 'x-api-key': 'k' },
    });
  });

  it('is answered in full', () => {
    const { reply, json } = read({
      ewt: 90,
      offerImmediateCallback: true,
      offerScheduledCallback: false,
    });
    expect(reply).toEqual({
      value: {
        seconds: 90,
        offerImmediateCallback: true,
        offerScheduledCallback: false,
        response: json,
      },
    });
  });

  it('is answered by as little as an empty object', () => {
    const { reply, json } = read({});
    expect(reply).toEqual({ value: { response: json } });
  });

  it('is told that nobody waits, but not that −1 do', () => {
    expect(read({ ewt: 0 }).reply).toMatchObject({ value: { seconds: 0 } });
    expect(read({ ewt: -1 }).reply).not.toHaveProperty('value.seconds');
  });

  it.each([null, 'true', 1, []])('leaves out members of which each is %j', (odd) => {
    const { reply, json } = read({
      ewt: odd === 1 ? '1' : odd,
      offerImmediateCallback: odd,
      offerScheduledCallback: odd,
    });
    expect(reply).toEqual({ value: { response: json } });
  });

  it.each([undefined, null, [], 'x', 5])('is not answered by data %j', (data) => {
    expect(read(data).reply).toMatchObject({ refusal: { code: 'BAD_RESPONSE', corrId: 'c-1' } });
  });

  it.each([
    [404, 0, 'SERVICE_NOT_FOUND'],
    [400, 501, 'BAD_REQUEST'],
    [401, 0, 'UNAUTHORIZED'],
    [503, 0, 'SERVER_ERROR'],
    [200, 1, 'BAD_RESPONSE'],
  ])('fails at HTTP %i and code %i with %s', (status, code, expected) => {
    expect(read({ ewt: 5 }, { status, code }).reply).toMatchObject({
      refusal: { code: expected, httpStatus: status },
    });
  });
});
