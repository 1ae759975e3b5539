/** An instant as ISO UTC with milliseconds. */
export function toIso(instant: number): string {
  return new Date(instant).toISOString();
}
