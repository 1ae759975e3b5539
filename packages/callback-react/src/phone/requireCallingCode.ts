import { callingCodes } from './callingCodes.ts';

/** @throws RangeError for what is no country with a calling code. */
export function requireCallingCode(country: string): string {
  const code = callingCodes.get(country);
  if (code !== undefined) return code;
  throw new RangeError(
    `"${country}" is no country with a calling code. Give two capitals of ISO 3166-1, such as "GB" for the United Kingdom.`,
  );
}
