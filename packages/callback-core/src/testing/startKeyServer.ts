import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import { listen } from './listen.ts';

/** A v1 server that books once for each `Idempotency-Key`, and whose first answer nobody gets. */
export interface KeyServer {
  origin: string;
  /** Booking by key. */
  bookings: ReadonlyMap<string, string>;
  sends(): number;
}

/** `dies`: does the first connection end before the booking is stored, or after? */
export async function startKeyServer(dies: 'before' | 'after'): Promise<KeyServer> {
  const bookings = new Map<string, string>();
  let sends = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      sends += 1;
      const key = String(request.headers['idempotency-key']);
      const _id = bookings.get(key) ?? `booking-${bookings.size + 1}`;
      if (sends > 1 || dies === 'after') bookings.set(key, _id);
      if (sends > 1) response.end(JSON.stringify({ _id }));
      else request.socket.resetAndDestroy();
    });
  });
  const origin = await listen(server);
  onTestFinished(() => server.closeAllConnections());
  return { origin, bookings, sends: () => sends };
}
