import { createServer, type IncomingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';
import { listen } from './listen.ts';

/** A request as it arrived. */
export interface SeenRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What is answered: 200 and JSON unless told otherwise. A body that is neither text nor bytes is written as JSON. */
export interface Answer {
  status?: number;
  /** A list is sent as a line each. */
  headers?: Readonly<Record<string, string | string[]>>;
  body?: unknown;
}

/** A real HTTP server for one test. */
export interface TestServer {
  origin: string;
  seen: readonly SeenRequest[];
}

/** Starts a server that gives one answer to everything, or asks for it request by request. */
export async function startServer(
  answer: Answer | ((request: SeenRequest) => Answer),
): Promise<TestServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const arrived = { method, url, headers, body: Buffer.concat(chunks).toString() };
      seen.push(arrived);
      const {
        status = 200,
        body = '',
        ...more
      } = answer instanceof Function ? answer(arrived) : answer;
      response.writeHead(status, { 'content-type': 'application/json', ...more.headers });
      const isWritten = typeof body === 'string' || Buffer.isBuffer(body);
      response.end(isWritten ? body : JSON.stringify(body));
    });
  });
  const origin = await listen(server);
  onTestFinished(() => server.closeAllConnections());
  return { origin, seen };
}
