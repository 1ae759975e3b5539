import type { MiddlewareHandler } from 'hono';
import { checkKey } from '../http/checkKey.ts';
import { refuse } from './answer.ts';
import { statusCodes } from './statusCodes.ts';

/** Lets only requests with the right `x-api-key` through, when one is asked for. */
export function requireKey(apikey: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    switch (checkKey(apikey, c.req.header('x-api-key'))) {
      case 'granted':
        return await next();
      case 'missing':
        return refuse(c, {
          httpStatus: 401,
          code: statusCodes.noApiKey,
          message: 'The header x-api-key is missing.',
        });
      case 'wrong':
        return refuse(c, {
          httpStatus: 403,
          code: statusCodes.wrongApiKey,
          message: 'The header x-api-key is wrong.',
        });
    }
  };
}
