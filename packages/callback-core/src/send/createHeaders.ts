import type { HeadersOption } from '../config/CallbackConfig.ts';
import { readHeaders } from '../config/readHeaders.ts';

/** Configured headers by lower-case name, asked for anew each time where they come from a function. */
export function createHeaders(
  option: HeadersOption | undefined,
): () => Promise<Readonly<Record<string, string>>> {
  if (typeof option !== 'function') return async () => option ?? {};
  return async () => readHeaders(await option());
}
