import { Hono } from 'hono';
import { listBookings } from '../manage/listBookings.ts';
import { reset } from '../manage/reset.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { RequestProblem } from './RequestProblem.ts';
import { readFields } from './readFields.ts';
import { readText } from './readText.ts';
import { sendJson } from './sendJson.ts';

/** What the protocols do not have: looking at the bookings, clearing them, and moving the clock on. */
export function createSandboxRoutes(context: SandboxContext): Hono {
  const routes = new Hono();
  routes.get('/bookings', async (c) => sendJson(c, await listBookings(context)));
  routes.post('/reset', async (c) => {
    await reset(context);
    return c.json({ status: 'ok' });
  });
  routes.get('/clock', (c) => c.json(readClock(context)));
  routes.post('/clock', async (c) => {
    const seconds = readText(await readFields(c.req.raw), 'advanceSeconds');
    advance(context, Number(seconds ?? Number.NaN));
    return c.json(readClock(context));
  });
  routes.onError((error, c) => {
    if (!(error instanceof RequestProblem)) throw error;
    return c.json({ message: error.message }, error.status);
  });
  return routes;
}

function readClock({ now }: SandboxContext): { now: string } {
  return { now: new Date(now()).toISOString() };
}

function advance({ clock }: SandboxContext, seconds: number): void {
  try {
    clock.advance(seconds * 1000);
  } catch {
    throw new RequestProblem(
      400,
      'advanceSeconds must be seconds from 0 on, ten years at most altogether.',
    );
  }
}
