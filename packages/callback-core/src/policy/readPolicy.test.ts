import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallbackError } from '../errors/CallbackError.ts';
import { type CallbackErrorCode, errorKinds } from '../errors/errorKinds.ts';
import { passingCodes } from '../testing/passingCodes.ts';
import { runs } from '../testing/runs.ts';
import { once } from './once.ts';
import { readPolicy } from './readPolicy.ts';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const codes = Object.keys(errorKinds) as CallbackErrorCode[];

describe('readPolicy', () => {
  it('makes three attempts in all', () => {
    expect(readPolicy.attempts).toBe(3);
  });

  it.each(codes)('has decided whether %s is asked again', (code) => {
    const error = new CallbackError(code, { operation: 'availability', message: '' });
    expect(readPolicy.mayRepeat(error)).toBe(passingCodes.includes(code));
  });

  it('does not ask again for an answer that would be as large the next time', () => {
    const details = { operation: 'availability', message: '', retry: 'never' } as const;
    expect(readPolicy.mayRepeat(new CallbackError('BAD_RESPONSE', details))).toBe(false);
  });

  it.each([
    [1, 150],
    [2, 300],
    [3, 600],
    [4, 1200],
    [5, 2000],
    [50, 2000],
  ])('waits, after failure %i and with half the luck, %i ms', (failures, delay) => {
    expect(readPolicy.delay(failures, 0.5)).toBe(delay);
  });

  it('waits from nothing up to a ceiling that doubles, never above 4 seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), random, (failures, luck) => {
        const delay = readPolicy.delay(failures, luck);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThan(Math.min(4000, 300 * 2 ** (failures - 1)));
      }),
      runs,
    );
  });

  it('spreads the pauses of many clients over the whole of it', () => {
    expect(readPolicy.delay(1, 0)).toBe(0);
    expect(readPolicy.delay(1, 0.99)).toBeCloseTo(297);
  });
});

describe('once', () => {
  it.each(codes)('does nothing again after %s', (code) => {
    const error = new CallbackError(code, { operation: 'availability', message: '' });
    expect(once.mayRepeat(error)).toBe(false);
    expect(once.attempts).toBe(1);
  });
});
