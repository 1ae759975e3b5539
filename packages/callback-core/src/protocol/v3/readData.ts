import type { TransportResponse } from '../../transport/Transport.ts';
import { isSuccess } from '../isSuccess.ts';
import { parseJson } from '../parseJson.ts';
import { parseEnvelope } from './envelope.ts';

/** What a successful reply carries, beside the whole JSON; undefined for any other answer. */
export function readData({
  status,
  body,
}: TransportResponse): { data: unknown; json: unknown } | undefined {
  const json = parseJson(body);
  const reply = isSuccess(status) ? parseEnvelope(json) : undefined;
  return reply?.status['code'] === 0 ? { data: reply.data, json } : undefined;
}
