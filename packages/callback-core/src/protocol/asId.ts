/** The server's name for a booking, or undefined. An answer without one confirms nothing. */
export function asId(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= 1000 ? value : undefined;
}
