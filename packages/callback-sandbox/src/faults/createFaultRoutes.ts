import { Hono } from 'hono';
import { allowAnyOrigin, commonHeaders } from '../http/commonHeaders.ts';
import { RequestProblem } from '../http/RequestProblem.ts';
import { readBytes } from '../http/readBytes.ts';
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
    desk.replace(parseFaultPlan(parseJson(await readBytes(c.req.raw))));
    return c.json(desk.plan());
  });
  routes.delete('/', (c) => {
    desk.replace({ rules: [] });
    return c.json(desk.plan());
  });
  routes.notFound((c) => c.json({ message: 'There is nothing at this address.' }, 404));
  routes.onError((error, c) => {
    if (error instanceof RequestProblem) return c.json({ message: error.message }, error.status);
    if (error instanceof TypeError) return c.json({ message: error.message }, 400);
    return c.json({ message: 'The server failed.' }, 500);
  });
  return routes;
}

/** JSON, or `undefined`: that is no plan either, and is refused as one. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
