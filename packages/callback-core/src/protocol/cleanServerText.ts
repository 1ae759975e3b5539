const LONGEST = 500;

/** The server's words, fit for a log: nothing that breaks a line or turns its direction, at most 500 characters. */
export function cleanServerText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, 2 * LONGEST)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
  // Not half of a character that takes two places.
  return text === '' ? undefined : text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}
