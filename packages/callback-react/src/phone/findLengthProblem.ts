import { validatePhoneNumberLength } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import { isCountry } from './parsePhonenumber.ts';

/**
 * What makes a number impossible: too few digits, or too many. Nothing where it has as many as some have, or is no
 * number at all.
 *
 * @param country ISO 3166-1 alpha-2, for numbers without `+`; `''` where it is not known.
 *
 * @example
 * ```ts
 * findLengthProblem('030 12', 'DE'); // 'tooShort'
 * findLengthProblem('+49 30 12345678901234', ''); // 'tooLong'
 * ```
 */
export function findLengthProblem(
  typed: string,
  country: string,
): 'tooShort' | 'tooLong' | undefined {
  const options = { extract: false, ...(isCountry(country) && { defaultCountry: country }) };
  const found = validatePhoneNumberLength(typed.trim(), options, metadata);
  if (found === 'TOO_SHORT') return 'tooShort';
  return found === 'TOO_LONG' ? 'tooLong' : undefined;
}
