import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { listen } from '../src/cli/listen.ts';
import type { Sandbox, SandboxOptions } from '../src/Sandbox.ts';
import { openSandbox } from './openSandbox.ts';

/** A sandbox behind a real socket, in this process. */
export interface TestServer {
  sandbox: Sandbox;
  url: string;
  /** Connections that are open now. */
  sockets: ReadonlySet<Socket>;
  /** Stops it; connections that are open are ended. */
  stop(): Promise<void>;
}

export async function startServer(options: SandboxOptions = {}): Promise<TestServer> {
  const sandbox = openSandbox({ faults: true, ...options });
  const { url, server } = await listen(sandbox, { port: 0, host: '127.0.0.1', faults: true });
  const sockets = watchSockets(server);
  return {
    sandbox,
    url,
    sockets,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function watchSockets(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}
