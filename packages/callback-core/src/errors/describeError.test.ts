import { describe, expect, it } from 'vitest';
import { describeError } from './describeError.ts';
import { type CallbackErrorCode, errorKinds } from './errorKinds.ts';

/** Their words depend on the input, and are written where it is read. */
const OWN_WORDS = ['CONFIG_INVALID', 'VALIDATION', 'NO_FORM_DATA', 'NO_QUERY'];
const codes = Object.keys(errorKinds) as CallbackErrorCode[];

describe('describeError', () => {
  it.each(codes.filter((code) => !OWN_WORDS.includes(code)))(
    'has a sentence for a developer about %s',
    (code) => {
      expect(describeError(code)).toMatch(/^[A-Z][a-z]+ .+[^.]\.$/);
      expect(describeError(code, 418)).toBe(describeError(code).replace(/\.$/, ' (HTTP 418).'));
    },
  );

  it('has no sentence twice', () => {
    const sentences = codes.map((code) => describeError(code));
    expect(new Set(sentences).size).toBe(codes.length);
  });
});
