import { copyHeaders } from './copyHeaders.ts';
import { wait } from './wait.ts';

const PORTAL =
  '<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in to use this network</h1></html>';

/** An answer with another body; everything else stays, but for what no longer holds of the body. */
function withBody(
  answer: Response,
  body: BodyInit | null,
  changes: Readonly<Record<string, string>> = {},
): Response {
  const headers = copyHeaders(answer);
  headers.delete('content-length');
  for (const [name, value] of Object.entries(changes)) headers.set(name, value);
  return new Response(body, { status: answer.status, headers });
}

export async function truncate(answer: Response): Promise<Response> {
  const text = await answer.text();
  // An answer may be empty by right: then an opening brace is half of something.
  return withBody(answer, text.slice(0, Math.floor(text.length / 2)) || '{');
}

export function empty(answer: Response): Response {
  return withBody(answer, '');
}

export async function mislabel(answer: Response): Promise<Response> {
  return withBody(answer, await answer.text(), { 'content-type': 'text/plain; charset=utf-8' });
}

export function toHtml(answer: Response): Response {
  const page = withBody(answer, PORTAL, { 'content-type': 'text/html; charset=utf-8' });
  return new Response(PORTAL, { status: 200, headers: page.headers });
}

export function withoutCors(answer: Response): Response {
  const headers = copyHeaders(answer);
  const names = [...headers.keys()].filter((name) => name.startsWith('access-control-'));
  for (const name of names) headers.delete(name);
  return new Response(answer.body, { status: answer.status, headers });
}

/** Announces the whole body, hands out the first half of it, and fails. */
export async function cut(answer: Response): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const announced = Math.max(2, bytes.length);
  let sent = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent) controller.error(new TypeError('The connection was cut by the fault cut-body.'));
        else controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
        sent = true;
      },
    },
    { highWaterMark: 0 },
  );
  return withBody(answer, body, { 'content-length': String(announced) });
}

/** Hands out the body byte by byte; stops when nobody reads it any more. */
export async function drip(answer: Response, ms: number): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const gone = new AbortController();
  let sent = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (sent > 0) await wait(ms, gone.signal);
        if (gone.signal.aborted) return;
        if (sent < bytes.length) controller.enqueue(bytes.slice(sent, sent + 1));
        sent += 1;
        if (sent >= bytes.length) controller.close();
      },
      cancel() {
        gone.abort();
      },
    },
    { highWaterMark: 0 },
  );
  return withBody(answer, body, { 'content-length': String(bytes.length) });
}
