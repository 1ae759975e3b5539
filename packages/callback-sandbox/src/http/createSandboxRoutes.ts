import { Hono } from 'hono';
import type { BookingStore } from '../store/BookingStore.ts';

/** What the protocols do not have: looking at the bookings, and clearing them. */
export function createSandboxRoutes(store: BookingStore): Hono {
  const routes = new Hono();
  routes.get('/bookings', async (c) => c.json(await store.list()));
  routes.post('/reset', async (c) => {
    await store.clear();
    return c.json({ status: 'ok' });
  });
  return routes;
}
