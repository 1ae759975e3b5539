import { asRecord } from '../asRecord.ts';

/** Around every reply of v3, read leniently: a gateway's own answer may lack any part of it. */
export interface Envelope {
  /** What a reply says of itself. */
  status: Readonly<Record<string, unknown>>;
  /** What it carries. */
  data: unknown;
}

export function parseEnvelope(json: unknown): Envelope | undefined {
  const reply = asRecord(json);
  return reply && { status: asRecord(reply['status']) ?? {}, data: reply['data'] };
}
