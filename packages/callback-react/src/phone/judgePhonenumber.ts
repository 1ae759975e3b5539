import { isCountry, parsePhonenumber } from './parsePhonenumber.ts';

/**
 * How likely a number can be called. `'valid'`: a range that is in use. `'possible'`: as long as numbers there are.
 * `'impossible'`: too short, too long, or no number at all. `'unknown'`: it is written without a country, and none is given.
 */
export type PhonenumberVerdict = 'valid' | 'possible' | 'impossible' | 'unknown';

/**
 * Judges a number as typed. Take `'impossible'` for an error and nothing else: numbers that are possible but not
 * valid exist, in ranges that are new, or set aside for examples.
 *
 * @param country ISO 3166-1 alpha-2, for numbers without `+`; `''` where it is not known.
 *
 * @example
 * ```ts
 * judgePhonenumber('4151110000', 'US'); // 'possible'
 * judgePhonenumber('123', 'US'); // 'impossible'
 * judgePhonenumber('030 23125014', ''); // 'unknown'
 * ```
 */
export function judgePhonenumber(typed: string, country: string): PhonenumberVerdict {
  const number = parsePhonenumber(typed, country);
  if (number?.isValid()) return 'valid';
  if (number?.isPossible()) return 'possible';
  return isCountry(country) || /^\s*[+＋]/.test(typed) ? 'impossible' : 'unknown';
}
