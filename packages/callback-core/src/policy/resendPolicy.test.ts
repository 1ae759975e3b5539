import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallbackError } from '../errors/CallbackError.ts';
import { type CallbackErrorCode, errorKinds } from '../errors/errorKinds.ts';
import { passingCodes } from '../testing/passingCodes.ts';
import { runs } from '../testing/runs.ts';
import { resendPolicy } from './resendPolicy.ts';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const codes = Object.keys(errorKinds) as CallbackErrorCode[];

function mayRepeat(code: CallbackErrorCode, retry?: 'never' | 'user'): boolean {
  const details = { operation: 'schedule', message: '', retry } as const;
  return resendPolicy.mayRepeat(new CallbackError(code, details));
}

describe('resendPolicy', () => {
  it('sends three times in all', () => {
    expect(resendPolicy.attempts).toBe(3);
  });

  it.each(codes)('has decided whether a booking with a key is sent again after %s', (code) => {
    expect(mayRepeat(code)).toBe(passingCodes.includes(code));
    // As every error of a booking says.
    expect(mayRepeat(code, 'user')).toBe(passingCodes.includes(code));
  });

  it('does not send again for an answer that would be as large the next time', () => {
    expect(mayRepeat('BAD_RESPONSE', 'never')).toBe(false);
  });

  it.each([
    [1, 375],
    [2, 750],
    [3, 1500],
    [4, 3000],
    [5, 3750],
    [50, 3750],
  ])('waits, after failure %i and with half the luck, %i ms', (failures, delay) => {
    expect(resendPolicy.delay(failures, 0.5)).toBe(delay);
  });

  it('waits at least half of a ceiling that doubles, never above 5 seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), random, (failures, luck) => {
        const ceiling = Math.min(5000, 500 * 2 ** (failures - 1));
        const delay = resendPolicy.delay(failures, luck);
        expect(delay).toBeGreaterThanOrEqual(ceiling / 2);
        expect(delay).toBeLessThanOrEqual(ceiling);
      }),
      runs,
    );
  });
});
