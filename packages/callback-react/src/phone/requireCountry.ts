/**
 * Refuses what cannot be a country. Which ones there are the phone rules know, and they may come later.
 *
 * @throws RangeError
 */
export function requireCountry(country: string): void {
  if (country === '' || /^[A-Z]{2}$/.test(country)) return;
  throw new RangeError(
    `useCallbackForm: \`defaultCountry\` "${country}" is no country. Give two capitals, such as "DE".`,
  );
}
