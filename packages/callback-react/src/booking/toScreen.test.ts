import { CallbackError, type CallbackErrorCode } from 'callback-core';
import { expect, it } from 'vitest';
import type { Flow } from './BookingState.ts';
import { toScreen } from './toScreen.ts';

const request = { phonenumber: '4151110000' };
const flow: Flow = {
  screen: { step: 'check', status: 'idle' },
  from: { step: 'check', status: 'idle' },
  choice: { kind: 'asap' },
  moved: true,
};
const failed = (code: CallbackErrorCode, retryAt?: number) =>
  toScreen(
    {
      status: 'failed',
      error: new CallbackError(code, { operation: 'schedule', message: code, booked: 'no' }),
      request,
      sentAt: 1,
      ...(retryAt && { retryAt }),
    },
    flow,
  );

it.each([
  ['PHONE_REJECTED', 'who', 'errors'],
  ['OFFLINE', 'check', 'offline'],
  ['UNREACHABLE', 'check', 'unreachable'],
  ['CANCELLED_BEFORE_SEND', 'check', 'not-sent'],
  ['OFFICE_CLOSED', 'check', 'closed'],
  ['LIMIT_REACHED', 'check', 'limit'],
  ['VALIDATION', 'check', 'refused'],
  ['KEY_REUSED', 'check', 'refused'],
  ['TIMEOUT', 'check', 'refused'],
  ['UNAUTHORIZED', 'none', 'unavailable'],
] as const)('shows %s on step %s as %s', (code, step, status) => {
  expect(failed(code)).toMatchObject({ step, status });
});

it('waits as long as the service says', () => {
  expect(failed('RATE_LIMITED', 25_000)).toEqual({
    step: 'check',
    status: 'throttled',
    until: 25_000,
  });
});

it('stays where the customer went while nothing was sent, and where it was sent from until the answer', () => {
  expect(toScreen({ status: 'editing' }, flow)).toBe(flow.screen);
  const from = { step: 'check', status: 'offline' } as const;
  expect(toScreen({ status: 'pending', request, sentAt: 1 }, { ...flow, from })).toEqual({
    step: 'check',
    status: 'submitting',
    pending: true,
    request,
    sentAt: 1,
    from,
  });
});
