import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/** Lets pages of any origin call, and answers their preflights. */
export const allowAnyOrigin: MiddlewareHandler = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
  allowHeaders: [
    ...['content-type', 'apikey', 'x-api-key', 'authorization', 'idempotency-key'],
    'x-sandbox-fault',
  ],
  exposeHeaders: ['Retry-After', 'Date', 'X-Correlation-Id', 'X-Sandbox-Fault'],
  maxAge: 600,
});

/** Headers of every answer: nothing is cached, nothing is taken for HTML, and the sandbox's clock is told. */
export function commonHeaders(now: () => number): MiddlewareHandler {
  return async (c, next) => {
    c.header('cache-control', 'no-store');
    c.header('x-content-type-options', 'nosniff');
    c.header('date', new Date(now()).toUTCString());
    await next();
  };
}
