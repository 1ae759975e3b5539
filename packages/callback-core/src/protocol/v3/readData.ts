import * as z from 'zod/mini';
import type { TransportResponse } from '../../transport/Transport.ts';
import { isSuccess } from '../isSuccess.ts';
import { parseJson } from '../parseJson.ts';
import { parseEnvelope } from './envelope.ts';

/** `data` of a successful reply as this shape, beside the whole JSON; undefined for any other answer. */
export function readData<Shape extends z.ZodMiniType>(
  { status, body }: TransportResponse,
  shape: Shape,
): { data: z.output<Shape>; json: unknown } | undefined {
  const json = parseJson(body);
  const reply = isSuccess(status) ? parseEnvelope(json) : undefined;
  if (reply?.status['code'] !== 0) return undefined;
  const result = z.safeParse(shape, reply.data);
  return result.success ? { data: result.data, json } : undefined;
}
