import type { Server } from 'node:http';

const PATIENCE_MS = 2000;

/** On SIGINT or SIGTERM, answers what is under way and lets the process end with code 0. */
export function stopOnSignal(server: Server): void {
  const stop = (): void => {
    server.close();
    server.closeIdleConnections();
    // A browser can hold a connection open for as long as it likes.
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
