import type { MiddlewareHandler } from 'hono';
import type { Throttle } from '../http/createThrottle.ts';
import { refuse } from './answer.ts';

/** Lets only so many requests through. */
export function throttle({ take }: Throttle): MiddlewareHandler {
  return async (c, next) => {
    const retryAfter = take();
    if (retryAfter === undefined) return await next();
    return refuse(c, {
      status: 429,
      exception: 'CallbackExceptionTooManyRequests',
      message: 'There were too many requests. Ask again later.',
      retryAfter,
    });
  };
}
