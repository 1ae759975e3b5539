import { describe, expect, it, vi } from 'vitest';
import type { CallbackConfig } from '../config/CallbackConfig.ts';
import { createCallbackClient } from '../createCallbackClient.ts';
import { errorKinds } from '../errors/errorKinds.ts';
import { catchError } from '../testing/catchError.ts';
import { createManualClock } from '../testing/createManualClock.ts';
import { faults } from '../testing/faults.ts';
import { findClosedPort } from '../testing/findClosedPort.ts';
import { recordEvents } from '../testing/recordEvents.ts';
import { type Fault, startFaultServer } from '../testing/startFaultServer.ts';
import { type Answer, startServer } from '../testing/startServer.ts';
import { axiosTransport } from '../transport/axiosTransport.ts';

const phonenumber = '4151110000';
/** Those that leave before anything is sent, or belong to other operations. */
const ELSEWHERE = [
  ...['CONFIG_INVALID', 'NO_FORM_DATA', 'VALIDATION', 'OFFLINE', 'CANCELLED_BEFORE_SEND'],
  ...['NO_QUERY', 'NO_SLOTS', 'ABORTED'],
  // No booking ends in these: they are about bookings that are there, and about other operations.
  ...['CALLBACK_NOT_FOUND', 'NOT_SUPPORTED'],
  // Nor in these, unless its configuration asks for more than one request.
  ...['KEY_REUSED', 'KEY_IN_PROGRESS', 'UNRESOLVED_ATTEMPT'],
];

/** Books in vain, on a clock that stands still, and tells what became of it. */
async function bookInVain(config: CallbackConfig) {
  const clock = createManualClock();
  const transport = vi.fn(axiosTransport);
  const client = createCallbackClient(config, { transport, clock, random: () => 0 });
  const onRetry = vi.fn();
  client.on('retry', onRetry);
  const heard = recordEvents(client);
  const error = await catchError(client.schedule({ phonenumber }));
  expect(heard).toEqual([{ name: 'scheduleError', event: expect.objectContaining({ error }) }]);
  expect(onRetry).not.toHaveBeenCalled();
  // Nothing waits: what has not been sent by now never is.
  expect(clock.pending()).toBe(0);
  return { code: error.code, retry: error.retry, sent: transport.mock.calls.length };
}

const answers: [code: string, answer: Answer][] = [
  ['BAD_RESPONSE', { status: 200, body: '<html>' }],
  ['BAD_RESPONSE', { status: 409 }],
  ['REDIRECTED', { status: 302, headers: { location: '/elsewhere' } }],
  ['BAD_REQUEST', { status: 400 }],
  ['UNAUTHORIZED', { status: 401 }],
  ['SERVICE_NOT_FOUND', { status: 404 }],
  ['TIMEOUT', { status: 408 }],
  ['RATE_LIMITED', { status: 425 }],
  ['RATE_LIMITED', { status: 429 }],
  ['RATE_LIMITED', { status: 429, headers: { 'retry-after': '1' } }],
  ['SERVER_ERROR', { status: 500 }],
  ['SERVER_ERROR', { status: 503, headers: { 'retry-after': '1' } }],
  ['SLOT_TAKEN', { status: 400, body: { availability: {} } }],
  ['OFFICE_CLOSED', { status: 400, body: { exception: 'CallbackExceptionAvailability' } }],
  ['PHONE_REJECTED', { status: 400, body: { exception: 'CallbackExceptionNumber' } }],
  ['LIMIT_REACHED', { status: 503, body: { exception: 'CallbackExceptionServiceUnavailable' } }],
];
const broken: [code: string, name: string, fault: Fault][] = [
  ['NETWORK', 'resetBeforeHeaders', faults.resetBeforeHeaders],
  ['NETWORK', 'truncatedBody', faults.truncatedBody],
  ['BAD_RESPONSE', 'hugeBody', faults.hugeBody],
];

describe('exactly one request leaves for a booking', () => {
  it.each(answers)('that ends in %s by %j', async (code, answer) => {
    const { origin, seen } = await startServer(answer);
    const outcome = await bookInVain({ dataURL: `${origin}/x` });
    expect(outcome).toMatchObject({ code, sent: 1 });
    expect(outcome.retry).not.toBe('auto');
    expect(seen).toHaveLength(1);
  });

  it.each(broken)('that ends in %s by %s', async (code, _, fault) => {
    const { origin, requests } = await startFaultServer(fault);
    expect(await bookInVain({ dataURL: `${origin}/x` })).toMatchObject({ code, sent: 1 });
    expect(requests()).toBe(1);
  });

  it('that finds a closed port', async () => {
    const outcome = await bookInVain({ dataURL: `${await findClosedPort()}/x` });
    expect(outcome).toEqual({ code: 'UNREACHABLE', retry: 'user', sent: 1 });
  });

  it('whatever it ends in: no code is missing here', () => {
    const here = [...answers, ...broken].map(([code]) => code);
    expect([...new Set([...here, 'UNREACHABLE', ...ELSEWHERE])].sort()).toEqual(
      Object.keys(errorKinds).sort(),
    );
  });
});
