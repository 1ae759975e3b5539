import type { Sandbox } from '../src/Sandbox.ts';

export const V1 = 'http://sandbox.test/genesys/1/service/callback/office';
export const V3 = 'http://sandbox.test/engagement/v3/callbacks';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes.
type Json = any;

/** Status, headers and JSON of an answer. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Json;
}

export async function send(sandbox: Sandbox, url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await sandbox.fetch(new Request(url, init));
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: JSON.parse(text) };
}

/** Schedules in v1 as clients do: form-urlencoded. */
export function scheduleV1(sandbox: Sandbox, fields: Record<string, string>): Promise<Answer> {
  return send(sandbox, V1, { method: 'POST', body: new URLSearchParams(fields) });
}

/** Schedules in v3 as clients do: JSON. */
export function scheduleV3(sandbox: Sandbox, fields: Record<string, unknown>): Promise<Answer> {
  return send(sandbox, `${V3}/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ serviceName: 'office', phoneNumber: '4151110000', ...fields }),
  });
}
