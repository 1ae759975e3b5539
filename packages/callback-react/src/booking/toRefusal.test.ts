import { CallbackError, type CallbackErrorCode } from 'callback-core';
import { expect, it } from 'vitest';
import { toRefusal } from './toRefusal.ts';

const request = { phonenumber: '4151110000' };
const told = (error: unknown) => toRefusal({ error, request, sentAt: 1, at: 1000 });
const error = (code: CallbackErrorCode, details = {}) =>
  new CallbackError(code, { operation: 'schedule', message: code, ...details });

it.each([
  'TIMEOUT',
  'NETWORK',
  'ABORTED',
  'SERVER_ERROR',
  'BAD_RESPONSE',
  'REDIRECTED',
  'KEY_IN_PROGRESS',
] as const)('says that nobody knows after %s', (code) =>
  expect(told(error(code))).toMatchObject({ status: 'unknown' }),
);

it('says that nobody knows when any error leaves it open, or is none of ours', () => {
  expect(told(error('BAD_REQUEST', { booked: 'unknown' }))).toMatchObject({ status: 'unknown' });
  expect(told(new TypeError('odd'))).toMatchObject({ status: 'unknown' });
});

it('says that nobody knows while an earlier booking is still looked for', () => {
  expect(told(error('UNRESOLVED_ATTEMPT'))).toMatchObject({ status: 'unknown' });
});

it('never says unknown when certainly nothing was booked', () => {
  expect(told(error('TIMEOUT', { booked: 'no' }))).toMatchObject({ status: 'refused' });
});

it('waits as long as the service says', () => {
  expect(told(error('RATE_LIMITED', { retryAfterMs: 24_000 }))).toEqual({
    step: 'check',
    status: 'throttled',
    until: 25_000,
  });
});
