import { Hono } from 'hono';
import { RequestProblem } from '../http/RequestProblem.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { addBookingRoutes } from './addBookingRoutes.ts';
import { addServiceRoutes } from './addServiceRoutes.ts';
import { refuse } from './answer.ts';
import { requireKey } from './requireKey.ts';
import { statusCodes } from './statusCodes.ts';
import { throttle } from './throttle.ts';

/** The Engagement API, below its `/callbacks`. */
export function createV3Routes(context: SandboxContext): Hono {
  const routes = createV3App(context);
  addBookingRoutes(routes, context);
  addServiceRoutes(routes, context);
  routes.all('*', (c) =>
    refuse(c, {
      httpStatus: 404,
      code: statusCodes.badParameters,
      message: 'There is nothing at this address.',
    }),
  );
  return routes;
}

/** Routes that ask for the key, count requests, and say in the words of v3 what is wrong. */
export function createV3App(context: SandboxContext): Hono {
  const app = new Hono();
  app.use(requireKey(context.apikey));
  app.use(throttle(context.throttle));
  app.onError((error, c) =>
    error instanceof RequestProblem
      ? refuse(c, {
          httpStatus: error.status,
          code: statusCodes.badParameters,
          message: error.message,
        })
      : refuse(c, {
          httpStatus: 500,
          code: statusCodes.serverFailure,
          message: 'The server failed.',
        }),
  );
  return app;
}
