import { readBytes } from '../http/readBytes.ts';

/**
 * The same request with its body read: its sender may go before it is handled, and has sent all of it
 * when the connection ends. Throws a `RequestProblem` when the body is too large or breaks off.
 */
export async function holdRequest(request: Request): Promise<Request> {
  const { url, method, headers } = request;
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  return new Request(url, { method, headers, body: await readBytes(request) });
}
