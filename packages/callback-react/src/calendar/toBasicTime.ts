/** A moment as calendars write it: `2026-11-24T08:30:00.000Z` becomes `20261124T083000Z`. */
export function toBasicTime(moment: string | number): string {
  return `${new Date(moment).toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`;
}
