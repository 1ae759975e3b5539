import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What a page that takes JSON for HTML would trip over. In JSON they only occur within text. */
const RISKY = /[<>&\u2028\u2029]/g;

/** Answers with JSON in which nothing of what others sent can be read as markup. */
export function sendJson(c: Context, body: unknown, status: ContentfulStatusCode = 200): Response {
  const text = JSON.stringify(body).replace(RISKY, toEscape);
  return c.body(text, status, { 'content-type': 'application/json' });
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
