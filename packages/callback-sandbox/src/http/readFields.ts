import { RequestProblem } from './RequestProblem.ts';
import { readBytes } from './readBytes.ts';
import { type SafeData, toSafeData } from './toSafeData.ts';

/**
 * The fields of a form-urlencoded, multipart or JSON body. A body that is none of these, or broken,
 * throws a {@link RequestProblem}. Where a form has a field twice, the last one counts.
 */
export async function readFields(request: Request): Promise<SafeData> {
  const contentType = request.headers.get('content-type') ?? '';
  const bytes = await readBytes(request);
  switch (contentType.split(';', 1)[0]?.trim().toLowerCase()) {
    case 'application/json':
      return readJson(bytes);
    case 'application/x-www-form-urlencoded':
      return toSafeData(new URLSearchParams(toText(bytes)));
    case 'multipart/form-data':
      return await readMultipart(bytes, contentType);
    default:
      throw new RequestProblem(
        415,
        'Send the body as application/x-www-form-urlencoded, application/json or multipart/form-data.',
      );
  }
}

function readJson(bytes: Uint8Array): SafeData {
  const value = parseJson(toText(bytes));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RequestProblem(400, 'The JSON body must be an object.');
  }
  return toSafeData(Object.entries(value));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestProblem(400, 'The body is not valid JSON.');
  }
}

async function readMultipart(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<SafeData> {
  // A Response of its own, because the bytes have been read, and counted, already.
  const form = await new Response(bytes, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw new RequestProblem(400, 'The multipart body is broken.');
    });
  const entries = [...form];
  if (entries.some(([, value]) => typeof value !== 'string')) {
    throw new RequestProblem(400, 'Files are not accepted.');
  }
  return toSafeData(entries);
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
