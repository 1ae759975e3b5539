import type { Context } from 'hono';
import { sendJson } from '../http/sendJson.ts';
import { toErrorBody, type V1Error } from './toErrorBody.ts';

/** Answers an error with the body of v1. */
export function refuse(c: Context, error: V1Error): Response {
  if (error.retryAfter !== undefined) c.header('retry-after', String(error.retryAfter));
  return sendJson(c, toErrorBody(error), error.status);
}
