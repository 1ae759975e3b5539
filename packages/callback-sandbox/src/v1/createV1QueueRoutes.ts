import type { Hono } from 'hono';
import { sendJson } from '../http/sendJson.ts';
import { findBooking } from '../manage/findBooking.ts';
import { findPosition } from '../queue/findPosition.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { refuse } from './answer.ts';
import { createV1App } from './createV1Routes.ts';

/** Where a call stands: beside the services, at the id of the call. */
export function createV1QueueRoutes(context: SandboxContext): Hono {
  const routes = createV1App(context);
  routes.get('/', async (c) => {
    const found = await findBooking(context, c.req.param('id') ?? '');
    if (!found || found.state === 'COMPLETED') {
      return refuse(c, {
        status: 400,
        exception: 'CallbackExceptionNotFound',
        message: 'There is no such call any more, or never was.',
      });
    }
    const { position, seconds, waiting } = await findPosition(context, found.booking);
    return sendJson(c, { _position: position, _eta: seconds, _total_waiting: waiting });
  });
  return routes;
}
