const LONGEST = 500;

/** The server's words, fit for a log: no control or direction-changing characters, at most 500 characters. */
export function cleanServerText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return text === '' ? undefined : text.slice(0, LONGEST);
}
