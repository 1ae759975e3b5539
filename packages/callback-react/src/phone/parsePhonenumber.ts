import parse, { type CountryCode, type PhoneNumber } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** Reads a number in any usual writing; nothing where it cannot be one, or where no country is known. */
export function parsePhonenumber(typed: string, country: string): PhoneNumber | undefined {
  // The whole text must be the number: one that is only found in a text would drop the rest of it.
  const options = { extract: false, ...(isCountry(country) && { defaultCountry: country }) };
  return parse(typed.trim(), options, metadata);
}

/** Is it one that the rules know? */
export function isCountry(country: string): country is CountryCode {
  return Object.hasOwn(metadata.countries, country);
}
