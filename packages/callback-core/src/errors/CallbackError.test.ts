import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CallbackError, isCallbackError } from './CallbackError.ts';
import { type CallbackErrorCode, errorKinds } from './errorKinds.ts';

/** The decisions of the design, written out once more. */
const NOT_BOOKED = [
  'CONFIG_INVALID',
  'NO_FORM_DATA',
  'NO_QUERY',
  'VALIDATION',
  'OFFLINE',
  'CANCELLED_BEFORE_SEND',
  'UNREACHABLE',
  'SLOT_TAKEN',
  'OFFICE_CLOSED',
  'PHONE_REJECTED',
  'LIMIT_REACHED',
  'RATE_LIMITED',
  'SERVICE_NOT_FOUND',
  'UNAUTHORIZED',
  'BAD_REQUEST',
  'NO_SLOTS',
  'CALLBACK_NOT_FOUND',
  'NOT_SUPPORTED',
  'KEY_REUSED',
  'UNRESOLVED_ATTEMPT',
];
const UNKNOWN = [
  ...['TIMEOUT', 'NETWORK', 'ABORTED', 'SERVER_ERROR', 'BAD_RESPONSE', 'REDIRECTED'],
  'KEY_IN_PROGRESS',
];
const codes = Object.keys(errorKinds) as CallbackErrorCode[];

describe('CallbackError', () => {
  it('has a decision about every code', () => {
    const booked = (code: CallbackErrorCode) =>
      new CallbackError(code, { operation: 'schedule', message: '' }).booked;
    expect(codes.filter((code) => booked(code) === 'no').sort()).toEqual(NOT_BOOKED.sort());
    expect(codes.filter((code) => booked(code) === 'unknown').sort()).toEqual(UNKNOWN.sort());
  });

  it.each(codes)('never lets a booking be repeated by itself: %s', (code) => {
    const details = { operation: 'schedule', message: '' } as const;
    expect(new CallbackError(code, details).retry).not.toBe('auto');
  });

  it.each(codes)('names the words for the customer after its code: %s', (code) => {
    const error = new CallbackError(code, { operation: 'availability', message: '' });
    expect(error.messageKey).toBe(`error.${code}`);
  });

  it.each(codes)('takes from whoever knows better that nothing more can be done: %s', (code) => {
    for (const operation of ['schedule', 'availability'] as const) {
      const error = new CallbackError(code, { operation, message: '', retry: 'never' });
      expect(error.retry).toBe('never');
    }
  });

  it('says nothing of booked where nothing is booked', () => {
    for (const operation of ['availability', 'configure'] as const) {
      const error = new CallbackError('NETWORK', { operation, message: 'm' });
      expect('booked' in error).toBe(false);
      expect(error.retry).toBe('auto');
    }
  });

  it('has only the properties that are known', () => {
    const error = new CallbackError('NO_QUERY', {
      operation: 'availability',
      message: 'm',
      httpStatus: undefined,
      response: undefined,
    });
    expect(Object.keys(error).sort()).toEqual(['code', 'messageKey', 'operation', 'retry']);
  });

  it('takes an outcome that is known better than by the code', () => {
    const details = { operation: 'schedule', message: 'm', booked: 'no' } as const;
    expect(new CallbackError('NETWORK', details).booked).toBe('no');
  });

  it('is written as JSON, by name, message and details', () => {
    const error = new CallbackError('SLOT_TAKEN', {
      operation: 'schedule',
      message: 'm',
      httpStatus: 400,
      alternatives: [],
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'CallbackError',
      message: 'm',
      code: 'SLOT_TAKEN',
      operation: 'schedule',
      booked: 'no',
      retry: 'fix',
      messageKey: 'error.SLOT_TAKEN',
      httpStatus: 400,
      alternatives: [],
    });
  });

  it('is shown by name, and can be cloned', () => {
    const error = new CallbackError('NETWORK', { operation: 'schedule', message: 'broke' });
    expect(String(error)).toBe('CallbackError: broke');
    expect(inspect(error)).toContain('CallbackError: broke');
    expect(structuredClone(error).message).toBe('broke');
    expect(error).toBeInstanceOf(Error);
  });
});

describe('isCallbackError', () => {
  it('knows one of ours, and of a second copy of the package', () => {
    const error = new CallbackError('NETWORK', { operation: 'schedule', message: '' });
    const copy = Object.defineProperty(new Error(''), 'callback-core/CallbackError', {
      value: true,
    });
    expect(isCallbackError(error)).toBe(true);
    expect(isCallbackError(copy)).toBe(true);
  });

  it.each([
    undefined,
    null,
    'CallbackError',
    5,
    {},
    new Error('x'),
    { name: 'CallbackError', code: 'NETWORK' },
  ])('does not take %j for one', (value) => {
    expect(isCallbackError(value)).toBe(false);
  });
});
