import { Hono } from 'hono';
import { RequestProblem } from '../http/RequestProblem.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { addBookingRoutes } from './addBookingRoutes.ts';
import { addReadingRoutes } from './addReadingRoutes.ts';
import { refuse } from './answer.ts';
import { requireKey } from './requireKey.ts';
import { throttle } from './throttle.ts';

/** The GMS Callback API: a base that has the service's name in it. */
export function createV1Routes(context: SandboxContext): Hono {
  const routes = createV1App(context);
  addBookingRoutes(routes, context);
  addReadingRoutes(routes, context);
  routes.all('*', (c) =>
    refuse(c, {
      status: 404,
      exception: 'CallbackExceptionNotFound',
      message: 'There is nothing at this address.',
    }),
  );
  return routes;
}

/** Routes that ask for the key, count requests, and say in the words of v1 what is wrong. */
export function createV1App(context: SandboxContext): Hono {
  const app = new Hono();
  app.use(requireKey(context.apikey));
  app.use(throttle(context.throttle));
  app.onError((error, c) =>
    refuse(
      c,
      error instanceof RequestProblem
        ? { status: error.status, exception: 'CallbackExceptionParameter', message: error.message }
        : { status: 500, exception: 'CallbackExceptionInternal', message: 'The server failed.' },
    ),
  );
  return app;
}
