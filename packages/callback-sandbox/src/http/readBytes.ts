import { RequestProblem } from './RequestProblem.ts';

/** Largest body that is read, in bytes. */
const MAX_BODY_BYTES = 1_048_576;

/** The body of a request, or a {@link RequestProblem} as soon as it is known to be too large. */
export async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length')) > MAX_BODY_BYTES) throw tooLarge();
  // Firefox has no `Request.body`: there the body can only be read whole.
  const chunks = request.body ? await readChunks(request.body) : [await request.arrayBuffer()];
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function readChunks(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<BlobPart[]> {
  const reader = body.getReader();
  const chunks: BlobPart[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new RequestProblem(400, 'The body broke off.');
    });
    if (done) return chunks;
    size += value.byteLength;
    if (size > MAX_BODY_BYTES) {
      reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(value);
  }
}

function tooLarge(): RequestProblem {
  return new RequestProblem(413, 'The body is too large: 1 MB at most.');
}
