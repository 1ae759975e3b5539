import { TransportFailure } from './Transport.ts';

/** Statuses without a body; some browsers show one all the same, and refuse to copy the answer then. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

interface BoundedInit extends RequestInit {
  /** Largest body that is read. Default: any. */
  maxResponseBytes?: number;
}

/** `fetch` with the whole body. A larger one fails with {@link TransportFailure} and closes its connection. */
export async function fetchBounded(
  input: RequestInfo | URL,
  { maxResponseBytes = Number.POSITIVE_INFINITY, ...init }: BoundedInit = {},
): Promise<Response> {
  const response = await fetch(input, init);
  if (!response.body || BODILESS.has(response.status)) return response;
  return new Response(await readBody(response.body, maxResponseBytes), response);
}

/** Read here and not by a stream between: what such a stream throws, browsers turn into an error of their own. */
async function readBody(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  maxResponseBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxResponseBytes) {
      await reader.cancel();
      throw new TransportFailure('too-large');
    }
    chunks.push(part.value);
  }
  // Not as a Blob: under jsdom that is one of jsdom's, of which Node's Response can make nothing.
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
