import type { Context } from 'hono';
import { createUuid } from '../book/createUuid.ts';
import { sendJson } from '../http/sendJson.ts';
import { statusCodes } from './statusCodes.ts';

/** What went wrong, in the terms of v3. */
export interface V3Error {
  httpStatus: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500;
  code: number;
  message: string;
  /** Seconds after which to ask again, for the header `Retry-After`. */
  retryAfter?: number;
  data?: unknown;
}

/** Answers 200 with the envelope of v3. */
export function succeed(c: Context, data: unknown): Response {
  const corrId = correlate(c);
  return sendJson(c, {
    status: { code: statusCodes.successful, message: 'Successful', corrId },
    data,
  });
}

/** Answers an error with the envelope of v3. */
export function refuse(
  c: Context,
  { httpStatus, code, message, retryAfter, data }: V3Error,
): Response {
  const corrId = correlate(c);
  if (retryAfter !== undefined) c.header('retry-after', String(retryAfter));
  return sendJson(
    c,
    { status: { code, message, corrId }, ...(data !== undefined && { data }) },
    httpStatus,
  );
}

function correlate(c: Context): string {
  const corrId = createUuid();
  c.header('x-correlation-id', corrId);
  return corrId;
}
