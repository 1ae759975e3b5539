import type { TransportRequest } from '../transport/Transport.ts';

/** A whole request: a GET with room for 8 MB unless told otherwise. */
export function toTransportRequest(
  url: string,
  more: Partial<TransportRequest> = {},
): TransportRequest {
  const { signal } = new AbortController();
  return { method: 'GET', url, headers: {}, signal, maxResponseBytes: 8_000_000, ...more };
}
