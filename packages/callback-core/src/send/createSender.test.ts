import { describe, expect, it, vi } from 'vitest';
import type { CallbackEventMap } from '../events/CallbackEventMap.ts';
import { once } from '../policy/once.ts';
import type { RetryPolicy } from '../policy/RetryPolicy.ts';
import type { AvailabilityInput, ScheduleInput } from '../protocol/CallbackProtocol.ts';
import { protocols } from '../protocol/protocols.ts';
import { catchError } from '../testing/catchError.ts';
import { createManualClock } from '../testing/createManualClock.ts';
import { type Transport, TransportFailure, type TransportRequest } from '../transport/Transport.ts';
import { createHeaders } from './createHeaders.ts';
import { createSender } from './createSender.ts';

const booking: ScheduleInput = {
  phonenumber: '4151110000',
  desiredTime: '2027-04-03T09:00:00.000Z',
  serviceName: undefined,
  userData: { plan: 'a' },
  parameters: {},
};
const question: AvailabilityInput = {
  startDate: undefined,
  endDate: undefined,
  numberOfDays: 5,
  maxTimeSlots: undefined,
  serviceName: undefined,
};
const thrice: RetryPolicy = {
  attempts: 3,
  mayRepeat: ({ retry }) => retry === 'auto',
  delay: (failures, random) => failures * 100 * random,
};
const answer = { status: 200, headers: {}, body: '{"_id":"abc"}' };

/** A sender over a transport that fails so many times and then answers. */
function create({ failures = 0, status = 503 } = {}) {
  const sent: Omit<TransportRequest, 'signal'>[] = [];
  const transport: Transport = async ({ signal: _, ...request }) => {
    sent.push(request);
    return sent.length > failures ? answer : { ...answer, status, body: '' };
  };
  const clock = createManualClock();
  const emitted: unknown[] = [];
  const emit = <Name extends keyof CallbackEventMap>(name: Name, event: CallbackEventMap[Name]) => {
    emitted.push([name, event]);
  };
  let tokens = 0;
  const headers = vi.fn(async () => {
    tokens += 1;
    return { authorization: `Bearer ${tokens}` };
  });
  const send = createSender({
    context: { dataURL: 'http://host/x', apikey: 'k', serviceName: undefined },
    transport,
    moreHeaders: createHeaders(headers),
    clock,
    maxResponseBytes: 1000,
    random: () => 0.5,
    emit,
  });
  const common = { signal: undefined, timeoutMs: 3000 };
  return { send, common, sent, clock, emitted, headers };
}

describe('a sender', () => {
  it('sends what the protocol makes of the input, and returns what it reads in the answer', async () => {
    const { send, common, sent } = create();
    const options = { ...common, operation: 'schedule', policy: once } as const;
    const value = await send(protocols.v1.schedule, booking, options);
    expect(value).toMatchObject({ id: 'abc', desiredTime: booking.desiredTime });
    expect(sent).toEqual([
      {
        method: 'POST',
        url: 'http://host/x',
        headers: {
          apikey: 'k',
          authorization: 'Bearer 1',
          'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
        },
        body: 'plan=a&_customer_number=4151110000&_desired_time=2027-04-03T09%3A00%3A00.000Z',
        maxResponseBytes: 1000,
      },
    ]);
  });

  it('sends a booking once, whatever happens to it', async () => {
    const { send, common, sent, emitted, clock } = create({ failures: 1 });
    const options = { ...common, operation: 'schedule', policy: once } as const;
    const error = await catchError(send(protocols.v1.schedule, booking, options));
    expect(error).toMatchObject({ code: 'SERVER_ERROR', booked: 'unknown', httpStatus: 503 });
    expect(sent).toHaveLength(1);
    expect(emitted).toEqual([]);
    expect(clock.pending()).toBe(0);
  });

  it('repeats a question by the given clock, the same but for new headers, and tells of it', async () => {
    const { send, common, sent, emitted, clock } = create({ failures: 2 });
    const options = { ...common, operation: 'availability', policy: thrice } as const;
    const asking = send(protocols.v1.availability, question, options);
    for (const [count, delayMs] of [50, 100].entries()) {
      await vi.waitUntil(() => emitted.length === count + 1);
      clock.advance(delayMs - 1);
      expect(sent).toHaveLength(count + 1);
      clock.advance(1);
    }
    await asking;
    const [first] = sent;
    expect(sent).toEqual(
      [1, 2, 3].map((token) => ({
        ...first,
        headers: { ...first?.headers, authorization: `Bearer ${token}` },
      })),
    );
    const failed = { operation: 'availability', code: 'SERVER_ERROR' };
    expect(emitted).toEqual([
      ['retry', { ...failed, attempt: 2, delayMs: 50 }],
      ['retry', { ...failed, attempt: 3, delayMs: 100 }],
    ]);
    expect(clock.pending()).toBe(0);
  });

  it('sends nothing more once its signal is aborted between two attempts', async () => {
    const { send, common, sent, emitted } = create({ failures: 9 });
    const controller = new AbortController();
    const options = { ...common, operation: 'availability', policy: thrice } as const;
    const { signal } = controller;
    const asking = send(protocols.v1.availability, question, { ...options, signal });
    asking.catch(() => {});
    await vi.waitUntil(() => emitted.length === 1);
    controller.abort();
    expect((await catchError(asking)).code).toBe('CANCELLED_BEFORE_SEND');
    expect(sent).toHaveLength(1);
  });

  it('sends nothing where the protocol cannot make a request', async () => {
    const { send, common, sent, headers } = create();
    const options = { ...common, operation: 'schedule', policy: once } as const;
    const error = await catchError(send(protocols.v3.schedule, booking, options));
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', booked: 'no' });
    expect(sent).toEqual([]);
    expect(headers).not.toHaveBeenCalled();
  });

  it('asks no more where an answer is too large', async () => {
    const transport = vi.fn<Transport>(() => Promise.reject(new TransportFailure('too-large')));
    const send = createSender({
      context: { dataURL: 'http://host/x', apikey: undefined, serviceName: undefined },
      transport,
      moreHeaders: createHeaders(undefined),
      clock: createManualClock(),
      maxResponseBytes: 1000,
      random: () => 0,
      emit: () => {},
    });
    const options = { signal: undefined, timeoutMs: 3000, policy: thrice } as const;
    const asking = send(protocols.v1.availability, question, {
      ...options,
      operation: 'availability',
    });
    expect((await catchError(asking)).code).toBe('BAD_RESPONSE');
    expect(transport).toHaveBeenCalledOnce();
  });
});
