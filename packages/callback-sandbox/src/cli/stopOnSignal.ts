import type { Server } from 'node:http';
import type { Sandbox } from '../Sandbox.ts';

const PATIENCE_MS = 2000;

/** On SIGINT or SIGTERM, answers what is under way, lets go of the store, and the process ends with code 0. */
export function stopOnSignal(server: Server, sandbox: Sandbox): void {
  const stop = (): void => {
    server.close(() => void sandbox.close());
    server.closeIdleConnections();
    // A browser can hold a connection open for as long as it likes.
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
