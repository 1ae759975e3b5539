import type { MiddlewareHandler } from 'hono';
import { checkKey } from '../http/checkKey.ts';
import { refuse } from './answer.ts';

/** Lets only requests with the right `apikey` through, when one is asked for. */
export function requireKey(apikey: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (checkKey(apikey, c.req.header('apikey')) === 'granted') return await next();
    return refuse(c, {
      status: 401,
      exception: 'CallbackExceptionCredentials',
      message: 'The header apikey is missing or wrong.',
    });
  };
}
