/** The place a zone is named after: `'America/New_York'` gives `'New York'`; `'UTC'` and `'Etc/GMT+3'` give nothing. */
export function zoneCity(timeZone: string): string | undefined {
  const [area, ...rest] = timeZone.split('/');
  const place = rest.at(-1);
  return area === 'Etc' ? undefined : place?.replaceAll('_', ' ');
}
