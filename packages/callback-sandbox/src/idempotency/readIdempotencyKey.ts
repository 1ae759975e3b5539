import { RequestProblem } from '../http/RequestProblem.ts';

/** The `Idempotency-Key` of a request: bare, or in quotes as structured headers have text. */
export function readIdempotencyKey(headers: Headers): string | undefined {
  const value = headers.get('idempotency-key');
  if (value === null) return undefined;
  const key = /^"(.*)"$/.exec(value)?.[1] ?? value;
  if (/^[!-~]{1,255}$/.test(key)) return key;
  throw new RequestProblem(
    400,
    'Idempotency-Key must be 1 to 255 visible ASCII characters, such as a UUID.',
  );
}
