import { describe, expect, it } from 'vitest';
import type { ProtocolContext } from '../CallbackProtocol.ts';
import { waitTime } from './waitTime.ts';

const context: ProtocolContext = {
  dataURL: 'https://gapi.example/engagement/v3/callbacks',
  apikey: 'k',
  serviceName: undefined,
};
const queue = 'sales@vq';

function read(data: unknown, { status = 200, code = 0 } = {}) {
  const json = { status: { code, corrId: 'c-1' }, data };
  const response = { status, headers: {}, body: JSON.stringify(json) };
  return { json, reply: waitTime.fromResponse(response, { queue }) };
}

describe('a v3 question for the waiting time', () => {
  it('is a GET beside the call-backs, of one queue', () => {
    expect(waitTime.toRequest({ queue }, context)).toEqual({
      method: 'GET',
      url: 'https://gapi.example/engagement/v3/estimated-wait-time?virtual-queues=sales%40vq&mode=mode2',
      headers: { 'x-api-key': 'k' },
    });
  });

  it('keeps a queue of any characters one value', () => {
    const { url } = waitTime.toRequest({ queue: 'a&mode=x ü' }, context);
    expect([...new URL(url).searchParams]).toEqual([
      ['virtual-queues', 'a&mode=x ü'],
      ['mode', 'mode2'],
    ]);
  });

  it('takes off the last part of the address only', () => {
    const address = (dataURL: string) => waitTime.toRequest({ queue }, { ...context, dataURL }).url;
    expect(address('http://h/callbacks/callbacks')).toMatch(/^http:..h\/callbacks\/estimated/);
    expect(address('http://h/my-callbacks')).toMatch(/^http:..h\/my-callbacks\/estimated/);
  });

  it('is answered for that queue, wherever it stands in the list', () => {
    const { reply, json } = read([
      null,
      { virtualQueue: 'other', estimatedWaitTime: 5 },
      { virtualQueue: queue, estimatedWaitTime: 90, message: 'ok', resultCode: 0 },
    ]);
    expect(reply).toEqual({ value: { seconds: 90, response: json } });
  });

  it('is told that nobody waits', () => {
    expect(read([{ virtualQueue: queue, estimatedWaitTime: 0 }]).reply).toMatchObject({
      value: { seconds: 0 },
    });
  });

  it.each([-1, -0.5, null, '90', [], undefined])(
    'takes a waiting time of %j for unknown',
    (estimatedWaitTime) => {
      const { reply, json } = read([{ virtualQueue: queue, estimatedWaitTime }]);
      expect(reply).toEqual({ value: { response: json } });
    },
  );

  it.each([
    [[]],
    [[{ estimatedWaitTime: 5 }]],
    [[{ virtualQueue: 'other', estimatedWaitTime: 5 }]],
  ])('does not know from %j', (data) => {
    const { reply, json } = read(data);
    expect(reply).toEqual({ value: { response: json } });
  });

  it.each([undefined, null, {}, { virtualQueue: queue, estimatedWaitTime: 5 }, '90', 90])(
    'is not answered by data %j',
    (data) => {
      expect(read(data).reply).toMatchObject({ refusal: { code: 'BAD_RESPONSE', corrId: 'c-1' } });
    },
  );

  it.each([
    [404, 0, 'SERVICE_NOT_FOUND'],
    [400, 501, 'BAD_REQUEST'],
    [400, 0, 'BAD_REQUEST'],
    [403, 503, 'UNAUTHORIZED'],
    [429, 0, 'RATE_LIMITED'],
    [500, 0, 'SERVER_ERROR'],
    [200, 1, 'BAD_RESPONSE'],
  ])('fails at HTTP %i and code %i with %s', (status, code, expected) => {
    const { reply } = read([{ virtualQueue: queue, estimatedWaitTime: 5 }], { status, code });
    expect(reply).toMatchObject({ refusal: { code: expected, httpStatus: status } });
  });
});
