/** One HTTP request, ready to be carried. */
export interface TransportRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Absolute, everything encoded. */
  url: string;
  headers: Readonly<Record<string, string>>;
  /** Encoded body; `content-type` is among the headers. */
  body?: string | undefined;
  /** Aborts when the caller gives up or the time is over. */
  signal: AbortSignal;
  /** A larger answer is not worth reading: fail with `new TransportFailure('too-large')`. */
  maxResponseBytes: number;
}

/** An answer, whatever its status. */
export interface TransportResponse {
  status: number;
  /** By lower-case name. In a browser only those that CORS exposes. */
  headers: Readonly<Record<string, string>>;
  /** The whole body as text; empty when there is none. */
  body: string;
}

/**
 * Carries one request. Resolves for every HTTP status; what a status means is not its business.
 * Rejects only when there is no whole answer, with {@link TransportFailure} where it knows more than that.
 *
 * @example
 * ```ts
 * const transport: Transport = async ({ url, signal, ...request }) => {
 *   const response = await fetch(url, { ...request, signal, redirect: 'error' });
 *   const headers = Object.fromEntries(response.headers);
 *   return { status: response.status, headers, body: await response.text() };
 * };
 * ```
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

/**
 * Why there is no answer, where that is known for certain:
 * `'unreachable'`, no connection was made, so nothing was sent; `'too-large'`, the body passed the limit.
 */
export class TransportFailure extends Error {
  readonly reason: 'unreachable' | 'too-large';

  constructor(reason: TransportFailure['reason']) {
    super(reason);
    this.name = 'TransportFailure';
    this.reason = reason;
  }
}
