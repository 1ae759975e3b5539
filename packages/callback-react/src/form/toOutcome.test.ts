import { CallbackError, type CallbackErrorCode } from 'callback-core';
import { expect, it } from 'vitest';
import { toOutcome } from './toOutcome.ts';

const request = { phonenumber: '4151110000' };
const told = (error: unknown, reconciles = false) =>
  toOutcome({ error, request, sentAt: 1, reconciles });
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
] as const)('says that nobody knows after %s', (code) => {
  expect(told(error(code))).toMatchObject({ status: 'unknown', settlement: 'unavailable' });
  expect(told(error(code), true)).toMatchObject({ status: 'unknown', settlement: 'checking' });
});

it('says that nobody knows when any error leaves it open, or is none of ours', () => {
  expect(told(error('BAD_REQUEST', { booked: 'unknown' }))).toMatchObject({ status: 'unknown' });
  expect(told(new TypeError('odd'))).toMatchObject({ status: 'unknown' });
});

it('never says unknown when certainly nothing was booked', () => {
  expect(told(error('TIMEOUT', { booked: 'no' }))).toMatchObject({ status: 'failed' });
});

it('waits as long as the service says', () => {
  const before = Date.now();
  const state = told(error('RATE_LIMITED', { retryAfterMs: 24_000 }));
  const retryAt = state.status === 'failed' ? state.retryAt : undefined;
  expect(retryAt).toBeGreaterThanOrEqual(before + 24_000);
  expect(retryAt).toBeLessThanOrEqual(Date.now() + 24_000);
});
