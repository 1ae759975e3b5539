import { describe, expect, it } from 'vitest';
import type { CallbackErrorCode } from '../errors/errorKinds.ts';
import type { TransportResponse } from '../transport/Transport.ts';
import type { Reply } from './CallbackProtocol.ts';
import { protocols } from './protocols.ts';

const { v1, v3 } = protocols;
const id = { id: 'abc' };
const move = { ...id, desiredTime: '2027-04-03T09:00:00.000Z' };
const queue = { queue: 'vq' };
const noQuery = { startDate: undefined, serviceName: undefined, timezone: undefined };
const statuses = Array.from({ length: 500 }, (_, index) => index + 100);

type Read = (response: TransportResponse) => Reply<unknown> | undefined;

/** What an answer says in each operation; `notFound` is what 404 means there. */
const readers: [name: string, read: Read, notFound: CallbackErrorCode][] = [
  ['retrieve in v1', (answer) => v1.retrieve?.fromResponse(answer, id), 'CALLBACK_NOT_FOUND'],
  ['cancel in v1', (answer) => v1.cancel?.fromResponse(answer, id), 'CALLBACK_NOT_FOUND'],
  ['reschedule in v1', (answer) => v1.reschedule?.fromResponse(answer, move), 'CALLBACK_NOT_FOUND'],
  ['retrieve in v3', (answer) => v3.retrieve?.fromResponse(answer, id), 'CALLBACK_NOT_FOUND'],
  ['cancel in v3', (answer) => v3.cancel?.fromResponse(answer, id), 'CALLBACK_NOT_FOUND'],
  ['waitTime in v3', (answer) => v3.waitTime?.fromResponse(answer, queue), 'SERVICE_NOT_FOUND'],
  [
    'queueStatus in v3',
    (answer) => v3.queueStatus?.fromResponse(answer, queue),
    'SERVICE_NOT_FOUND',
  ],
  ['openFor in v3', (answer) => v3.openFor?.fromResponse(answer, noQuery), 'SERVICE_NOT_FOUND'],
];

/** The decision of the design, written out once more. */
function expectCode(status: number, notFound: CallbackErrorCode): CallbackErrorCode {
  if (status < 200 || (status >= 300 && status < 400)) return 'REDIRECTED';
  if (status < 300) return 'BAD_RESPONSE';
  if (status >= 500) return 'SERVER_ERROR';
  if (status === 401 || status === 403) return 'UNAUTHORIZED';
  if (status === 404) return notFound;
  if (status === 408) return 'TIMEOUT';
  if (status === 409) return 'BAD_RESPONSE';
  return status === 425 || status === 429 ? 'RATE_LIMITED' : 'BAD_REQUEST';
}

function codeOf(reply: Reply<unknown> | undefined): CallbackErrorCode | undefined {
  return reply && 'refusal' in reply ? reply.refusal.code : undefined;
}

describe.each(readers)('%s', (name, read, notFound) => {
  it('decides on every status of a page for people', () => {
    const decided = statuses.map((status) => [
      status,
      codeOf(read({ status, headers: {}, body: '<!doctype html><title>Sorry</title>' })),
    ]);
    const isGone = (status: number) => name === 'cancel in v1' && status === 400;
    const expected = statuses.map((status) => [
      status,
      isGone(status) ? notFound : expectCode(status, notFound),
    ]);
    expect(decided).toEqual(expected);
  });

  it('keeps the JSON of the answer, its status and Retry-After', () => {
    const response = { status: 429, headers: { 'retry-after': '7' }, body: '{"a":1}' };
    expect(read(response)).toMatchObject({
      refusal: { httpStatus: 429, retryAfterMs: 7000, response: { a: 1 } },
    });
  });

  it('survives nesting of ten thousand levels', () => {
    const deep = '['.repeat(10_000) + ']'.repeat(10_000);
    for (const body of [`{"_id":${deep}}`, `{"status":{"code":0},"data":{"id":${deep}}}`]) {
      expect(() => read({ status: 200, headers: {}, body })).not.toThrow();
    }
  });
});
