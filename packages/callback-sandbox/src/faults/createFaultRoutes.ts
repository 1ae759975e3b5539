import { Hono } from 'hono';
import { allowAnyOrigin, commonHeaders } from '../http/commonHeaders.ts';
import type { FaultDesk } from './createFaultDesk.ts';
import { parseFaultPlan } from './parseFaults.ts';

/** Where the plan is seen and changed. */
export const FAULTS_PATH = '/sandbox/faults';

/** The plan of faults over HTTP: `GET` shows what is left of it, `PUT` replaces it, `DELETE` ends it. */
export function createFaultRoutes(desk: FaultDesk, now: () => number): Hono {
  const routes = new Hono().basePath(FAULTS_PATH);
  routes.use(allowAnyOrigin);
  routes.use(commonHeaders(now));
  routes.get('/', (c) => c.json(desk.plan()));
  routes.put('/', async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    desk.replace(parseFaultPlan(body));
    return c.json(desk.plan());
  });
  routes.delete('/', (c) => {
    desk.replace({ rules: [] });
    return c.json(desk.plan());
  });
  routes.notFound((c) => c.json({ message: 'There is nothing at this address.' }, 404));
  routes.onError((error, c) =>
    error instanceof TypeError
      ? c.json({ message: error.message }, 400)
      : c.json({ message: 'The server failed.' }, 500),
  );
  return routes;
}
