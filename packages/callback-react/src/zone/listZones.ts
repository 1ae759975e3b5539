/** Every IANA zone the browser knows, and UTC, which not every browser lists. */
export function listZones(): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];
}
