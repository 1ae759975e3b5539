const LONGEST = 60 * 60 * 1000;

/**
 * `Retry-After` in milliseconds: seconds or an HTTP date. Undefined for what is neither, or lies in the past.
 * Longer than an hour counts as an hour.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return wait > 0 ? Math.min(wait, LONGEST) : undefined;
}
