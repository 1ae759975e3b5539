import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Sandbox } from '../Sandbox.ts';

/** Where to listen. */
export interface Endpoint {
  port: number;
  host: string;
}

/** A server that listens. */
export interface Listening {
  /** Such as `http://127.0.0.1:8787`, without a slash at the end. */
  url: string;
  server: Server;
}

/** Listens, or rejects with an Error whose message says what to do. */
export async function listen(sandbox: Sandbox, { port, host }: Endpoint): Promise<Listening> {
  const server = createAdaptorServer({ fetch: sandbox.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(explain(error, { port, host }))),
    );
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
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
