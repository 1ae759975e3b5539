import type { ProtocolContext } from '../CallbackProtocol.ts';

/** The key as v1 servers expect it. */
export function toKeyHeader({ apikey }: ProtocolContext): Record<string, string> {
  return apikey === undefined ? {} : { apikey };
}
