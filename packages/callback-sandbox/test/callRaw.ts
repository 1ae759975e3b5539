import { connect } from 'node:net';

/** A request as it goes over the wire. */
export interface RawCall {
  method?: string;
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Milliseconds until the caller hangs up. */
  patience?: number;
}

/** What came back, and how the connection ended. */
export interface RawAnswer {
  /** Status, headers and body as they came. */
  text: string;
  head: string;
  body: string;
  /** `open`: the caller hung up. */
  ended: 'closed' | 'reset' | 'open';
  /** Pieces in which the answer came. */
  pieces: number;
  ms: number;
}

/** Sends a request over a socket of its own and writes down all that happens to it. */
export async function callRaw(url: string, call: RawCall): Promise<RawAnswer> {
  const { method = 'GET', path, headers = {}, body = '', patience = 5000 } = call;
  const started = performance.now();
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = '';
  let pieces = 0;
  const ended = new Promise<RawAnswer['ended']>((resolve) => {
    const timer = setTimeout(() => resolve('open'), patience);
    socket.setEncoding('latin1').on('data', (piece: string) => {
      text += piece;
      pieces += 1;
    });
    socket.once('end', () => resolve('closed'));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'ECONNRESET' ? 'reset' : 'closed');
    });
    socket.once('close', () => clearTimeout(timer));
  });
  const fields = { host: `${hostname}:${port}`, connection: 'close', ...headers };
  const length = body && { 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries({ ...fields, ...(length || {}) }).map(([n, v]) => `${n}: ${v}\r\n`);
  socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
  const how = await ended;
  socket.destroy();
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return {
    text,
    head,
    body: rest.join('\r\n\r\n'),
    ended: how,
    pieces,
    ms: performance.now() - started,
  };
}
