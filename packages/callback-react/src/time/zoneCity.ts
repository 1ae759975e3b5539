// Browsers go on with names that these places gave up.
const today: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh',
};

/** The place a zone is named after: `'America/New_York'` gives `'New York'`; `'UTC'` and `'Etc/GMT+3'` give nothing. */
export function zoneCity(timeZone: string): string | undefined {
  const [area, ...rest] = timeZone.split('/');
  const place = rest.at(-1);
  if (area === 'Etc' || !place) return undefined;
  return today[place] ?? place.replaceAll('_', ' ');
}
