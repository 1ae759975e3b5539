import { callingCodes } from './callingCodes.ts';

/** A country as it stands in a list. */
export interface PhoneCountry {
  /** ISO 3166-1 alpha-2, such as `'DE'`. */
  country: string;
  /** In the language asked for, such as "Germany". */
  name: string;
  /** Without plus, such as `'49'`. */
  callingCode: string;
}

/**
 * Countries with names and calling codes, in the order of the language.
 *
 * @param countries ISO 3166-1 alpha-2, in capitals. Default: all that have a calling code.
 * @throws RangeError for a country that has none, or a locale that is no language tag.
 *
 * @example
 * ```tsx
 * <select {...form.field('country').inputProps}>
 *   {listCountries('de', ['AT', 'DE', 'CH']).map(({ country, name, callingCode }) => (
 *     <option key={country} value={country}>{`${name} +${callingCode}`}</option>
 *   ))}
 * </select>
 * ```
 */
export function listCountries(
  locale: string,
  countries: readonly string[] = [...callingCodes.keys()],
): readonly PhoneCountry[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  return countries
    .map((country) => ({
      country,
      name: names.of(country) ?? country,
      callingCode: requireCallingCode(country),
    }))
    .sort((one, other) => compare(one.name, other.name));
}

function requireCallingCode(country: string): string {
  const code = callingCodes.get(country);
  if (code !== undefined) return code;
  throw new RangeError(
    `"${country}" is no country with a calling code. Give two capitals of ISO 3166-1, such as "GB" for the United Kingdom.`,
  );
}
