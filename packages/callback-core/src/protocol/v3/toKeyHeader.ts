import type { ProtocolContext } from '../CallbackProtocol.ts';

/** The key as v3 gateways expect it. */
export function toKeyHeader({ apikey }: ProtocolContext): Record<string, string> {
  return apikey === undefined ? {} : { 'x-api-key': apikey };
}
