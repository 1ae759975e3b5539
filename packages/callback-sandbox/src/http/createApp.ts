import { Hono } from 'hono';
import { createPageRoutes } from '../page/createPageRoutes.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { createV1QueueRoutes } from '../v1/createV1QueueRoutes.ts';
import { createV1Routes } from '../v1/createV1Routes.ts';
import { createV3Routes } from '../v3/createV3Routes.ts';
import { createV3WaitRoutes } from '../v3/createV3WaitRoutes.ts';
import { allowAnyOrigin, commonHeaders } from './commonHeaders.ts';
import { createSandboxRoutes } from './createSandboxRoutes.ts';

/** All routes of the server. */
export function createApp(context: SandboxContext): Hono {
  const app = new Hono();
  app.use(allowAnyOrigin);
  app.use(commonHeaders(context.now));
  app.get('/health', (c) => c.json({ status: 'ok' }));
  app.route('/genesys/1/service/callback', createV1Routes(context));
  app.route('/genesys/1/service/:id/check-queue-position', createV1QueueRoutes(context));
  app.route('/engagement/v3/callbacks', createV3Routes(context));
  app.route('/engagement/v3/estimated-wait-time', createV3WaitRoutes(context));
  app.route('/', createPageRoutes(context));
  app.route('/sandbox', createSandboxRoutes(context));
  app.notFound((c) => c.json({ message: 'There is nothing at this address.' }, 404));
  app.onError((_error, c) => c.json({ message: 'The server failed.' }, 500));
  return app;
}
