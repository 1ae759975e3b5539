import * as z from 'zod/mini';
import { asRecord } from '../asRecord.ts';

/** Around every reply of v3, read leniently: a gateway's own answer may lack any part of it. */
const envelope = z.looseObject({ status: z.optional(z.unknown()), data: z.optional(z.unknown()) });

/** What a reply says of itself, beside what it carries. */
export interface Envelope {
  status: Readonly<Record<string, unknown>>;
  data: unknown;
}

export function parseEnvelope(json: unknown): Envelope | undefined {
  const reply = envelope.safeParse(json).data;
  return reply && { status: asRecord(reply.status) ?? {}, data: reply.data };
}
