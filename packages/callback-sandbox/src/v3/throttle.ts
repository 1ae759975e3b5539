import type { MiddlewareHandler } from 'hono';
import type { Throttle } from '../http/createThrottle.ts';
import { refuse } from './answer.ts';
import { statusCodes } from './statusCodes.ts';

/** Lets only so many requests through. */
export function throttle({ take }: Throttle): MiddlewareHandler {
  return async (c, next) => {
    const retryAfter = take();
    if (retryAfter === undefined) return await next();
    return refuse(c, {
      httpStatus: 429,
      code: statusCodes.throttled,
      message: 'There were too many requests. Ask again later.',
      retryAfter,
    });
  };
}
