import { parsePhonenumber } from './parsePhonenumber.ts';

/**
 * A number as machines dial it, `+` and at most 15 digits. An extension stays, as in RFC 3966: `+493023125014;ext=12`.
 * Nothing where the text is no possible number, or its country is not known.
 *
 * @param country ISO 3166-1 alpha-2, for numbers without `+`; `''` where it is not known.
 *
 * @example
 * ```ts
 * toE164('(415) 111-0000', 'US'); // '+14151110000'
 * toE164('030 23125014 ext. 12', 'DE'); // '+493023125014;ext=12'
 * ```
 */
export function toE164(typed: string, country: string): string | undefined {
  const number = parsePhonenumber(typed, country);
  if (!number?.isPossible()) return undefined;
  return number.ext ? `${number.number};ext=${number.ext}` : number.number;
}
