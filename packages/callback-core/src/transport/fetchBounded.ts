import { TransportFailure } from './Transport.ts';

const MAX_RESPONSE_BYTES = 8_000_000;
/** Statuses without a body; some browsers show one all the same, and refuse to copy the answer then. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

/** `fetch`, but a body of more than 8 MB fails with {@link TransportFailure} and closes its connection. */
export async function fetchBounded(
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const response = await fetch(input, init);
  if (!response.body || BODILESS.has(response.status)) return response;
  return new Response(response.body.pipeThrough(countBytes()), response);
}

function countBytes(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > MAX_RESPONSE_BYTES) controller.error(new TransportFailure('too-large'));
      else controller.enqueue(chunk);
    },
  });
}
