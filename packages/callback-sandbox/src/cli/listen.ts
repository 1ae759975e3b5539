import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { Sandbox } from '../Sandbox.ts';
import { carryFaults } from './carryFaults.ts';
import { isLoopback } from './isLoopback.ts';

/** Where to listen. */
export interface Endpoint {
  port: number;
  host: string;
  /** Whether the sandbox has faults: then only the loopback address will do. */
  faults?: boolean | undefined;
}

/** A server that listens. */
export interface Listening {
  /** Such as `http://127.0.0.1:8787`, without a slash at the end. */
  url: string;
  server: Server;
}

/** Listens, or rejects with an Error whose message says what to do. */
export async function listen(sandbox: Sandbox, endpoint: Endpoint): Promise<Listening> {
  const { port, host, faults = false } = endpoint;
  const carry = carryFaults(sandbox);
  const server = createAdaptorServer({
    fetch: (request, bindings) =>
      faults ? carry(request, bindings as HttpBindings) : sandbox.fetch(request),
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(explain(error, endpoint))),
    );
    server.listen(port, host, resolve);
  });
  const { address, port: taken } = server.address() as AddressInfo;
  if (faults && !isLoopback(address)) {
    server.close();
    throw new Error(
      `Faults are for this machine only, and ${host} can be reached from others. Leave out --host, or faults.`,
    );
  }
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, server };
}

function explain({ code }: NodeJS.ErrnoException, { port, host }: Endpoint): string {
  const other = port < 65_535 ? port + 1 : 8787;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop what uses it or choose another: callback-sandbox --port ${other}`;
    case 'EACCES':
      return `Port ${port} may not be used by this account. Choose another: callback-sandbox --port 8787`;
    default:
      return `Cannot listen on ${host} (${code}). Choose an address of this machine: callback-sandbox --host 127.0.0.1`;
  }
}
