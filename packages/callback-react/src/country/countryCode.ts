import { callingCodes } from '../phone/callingCodes.ts';

/** A country as it stands beside a number: `'DE +49'`. Nothing where there is none. */
export function countryCode(country: string): string | undefined {
  const code = callingCodes.get(country);
  return code && `${country} +${code}`;
}
