import { describe, expect, it } from 'vitest';
import { CallbackError } from '../errors/CallbackError.ts';
import type { CallbackErrorCode } from '../errors/errorKinds.ts';
import type { TransportResponse } from '../transport/Transport.ts';
import type { Reply, ScheduleInput } from './CallbackProtocol.ts';
import { protocols } from './protocols.ts';

const bodies = {
  empty: '',
  JSON: '{"message":"a body that says nothing to us"}',
  HTML: '<!doctype html><title>Sorry</title>',
  'truncated JSON': '{"_id":"abc","status":{"code":0},"data":{"id":"ab',
};
const input: ScheduleInput = {
  phonenumber: '1',
  desiredTime: undefined,
  serviceName: undefined,
  userData: {},
  parameters: {},
};
const statuses = Array.from({ length: 500 }, (_, index) => index + 100);

/** The decision of the design, written out once more. */
function expectCode(status: number, operation: 'schedule' | 'availability'): CallbackErrorCode {
  if (status < 200 || (status >= 300 && status < 400)) return 'REDIRECTED';
  if (status < 300) return 'BAD_RESPONSE';
  if (status >= 500) return 'SERVER_ERROR';
  switch (status) {
    case 400:
      return operation === 'availability' ? 'NO_SLOTS' : 'BAD_REQUEST';
    case 401:
    case 403:
      return 'UNAUTHORIZED';
    case 404:
      return 'SERVICE_NOT_FOUND';
    case 408:
      return 'TIMEOUT';
    case 409:
      return 'BAD_RESPONSE';
    case 425:
    case 429:
      return 'RATE_LIMITED';
    default:
      return 'BAD_REQUEST';
  }
}

/** Only an answer of 4xx says that nothing was booked, and not each of them. */
function expectBooked(status: number): 'no' | 'unknown' {
  const refused = status >= 400 && status < 500 && status !== 408 && status !== 409;
  return refused ? 'no' : 'unknown';
}

function codeOf(reply: Reply<unknown>): CallbackErrorCode {
  if ('value' in reply) throw new Error(`A value: ${JSON.stringify(reply.value)}`);
  return reply.refusal.code;
}

describe.each(['v1', 'v3'] as const)('%s', (version) => {
  const { schedule, availability } = protocols[version];

  describe.each(Object.entries(bodies))('with a body that is %s', (_, body) => {
    const answers = statuses.map((status): TransportResponse => ({ status, headers: {}, body }));

    it('decides on every status of a booking', () => {
      for (const answer of answers) {
        const { status } = answer;
        const code = codeOf(schedule.fromResponse(answer, input));
        const { booked, retry } = new CallbackError(code, { operation: 'schedule', message: '' });
        expect({ status, code, booked }).toEqual({
          status,
          code: expectCode(status, 'schedule'),
          booked: expectBooked(status),
        });
        expect(retry).not.toBe('auto');
      }
    });

    it('decides on every status of a question for free times', () => {
      for (const answer of answers) {
        const { status } = answer;
        const code = codeOf(availability.fromResponse(answer, noQuery));
        expect({ status, code }).toEqual({ status, code: expectCode(status, 'availability') });
      }
    });
  });

  it('takes status 0, what a browser shows of a redirect, for a redirect', () => {
    const response = { status: 0, headers: {}, body: '' };
    expect(codeOf(schedule.fromResponse(response, input))).toBe('REDIRECTED');
    expect(codeOf(availability.fromResponse(response, noQuery))).toBe('REDIRECTED');
  });

  it('keeps the JSON of the answer, its status and Retry-After', () => {
    const response = { status: 429, headers: { 'retry-after': '7' }, body: '{"a":1}' };
    expect(schedule.fromResponse(response, input)).toMatchObject({
      refusal: { httpStatus: 429, retryAfterMs: 7000, response: { a: 1 } },
    });
  });

  it('survives nesting of ten thousand levels', () => {
    const deep = '['.repeat(10_000) + ']'.repeat(10_000);
    for (const body of [deep, `{"_id":${deep}}`, `{"status":{"code":0},"data":{"id":${deep}}}`]) {
      const response = { status: 200, headers: {}, body };
      expect(codeOf(schedule.fromResponse(response, input))).toBe('BAD_RESPONSE');
    }
  });
});

const noQuery = {
  startDate: undefined,
  endDate: undefined,
  numberOfDays: undefined,
  maxTimeSlots: undefined,
  serviceName: undefined,
};
