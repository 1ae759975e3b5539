import { createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { listen } from './listen.ts';

/** What a server does to the connection once a whole request has arrived. */
export type Fault = (socket: Socket) => void;

/** A server that misbehaves below HTTP. */
export interface FaultServer {
  origin: string;
  /** Whole requests that arrived. */
  requests(): number;
  /** Resolves once every connection that carried a request is gone. Node's fetch may leave a spare one idle. */
  allClosed(): Promise<void>;
}

/** Starts a raw server that reads each request to its end, then commits the fault. */
export async function startFaultServer(fault: Fault): Promise<FaultServer> {
  const open = new Set<Socket>();
  const asked = new Set<Socket>();
  let requests = 0;
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => {
      open.delete(socket);
      asked.delete(socket);
    });
    // A reset of ours, or of the client's, is what is being tested.
    socket.on('error', () => {});
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      if (!isWhole(received)) return;
      received = '';
      requests += 1;
      asked.add(socket);
      fault(socket);
    });
  });
  const origin = await listen(server);
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
  });

  async function allClosed(): Promise<void> {
    await Promise.all(
      [...asked].map((socket) => new Promise((resolve) => socket.once('close', resolve))),
    );
  }
  return { origin, requests: () => requests, allClosed };
}

function isWhole(request: string): boolean {
  const [head = '', body] = request.split('\r\n\r\n', 2);
  const length = /content-length: (\d+)/i.exec(head)?.[1] ?? 0;
  return body !== undefined && body.length >= Number(length);
}
