import type { BookingRequest } from '../book/BookingRequest.ts';

/**
 * Tells requests apart: the same for the same request, whatever the order of its fields and the
 * encoding of its body.
 */
export async function toFingerprint(request: BookingRequest): Promise<string> {
  const text = JSON.stringify(request, sortMembers);
  // Pages that are not secure have no hash; there the text itself does, and lasts as long as the page.
  if (!globalThis.crypto.subtle) return text;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sortMembers(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
