import type { ProtocolContext, ProtocolRequest } from '../CallbackProtocol.ts';
import { toKeyHeader } from './toKeyHeader.ts';

/** A POST of JSON to a path below `dataURL`. */
export function toPost(path: string, body: object, context: ProtocolContext): ProtocolRequest {
  return {
    method: 'POST',
    url: context.dataURL + path,
    headers: { ...toKeyHeader(context), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}
