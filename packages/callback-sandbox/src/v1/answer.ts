import type { Context } from 'hono';
import { toErrorBody, type V1Error } from './toErrorBody.ts';

/** Answers an error with the body of v1. */
export function refuse(c: Context, error: V1Error): Response {
  return c.json(toErrorBody(error), error.status);
}
