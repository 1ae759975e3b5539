import { TransportFailure } from './Transport.ts';

/** What Node calls a failure before the request was written: no address, no connection, no TLS. A browser never tells. */
const NEVER_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ERR_SSL_WRONG_VERSION_NUMBER|ERR_TLS_CERT_ALTNAME_INVALID|(DEPTH_ZERO_)?SELF_SIGNED_CERT\w*|CERT_\w+|UNABLE_TO_\w+)$/;

/** Why there is no answer. What a library throws holds the key and the form; nothing of it goes further. */
export function toFailure(error: unknown): Error {
  if (error instanceof TransportFailure) return error;
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof TransportFailure) return cause;
  const { code } = (cause ?? {}) as { code?: unknown };
  if (typeof code === 'string' && NEVER_CONNECTED.test(code)) {
    return new TransportFailure('unreachable');
  }
  return new Error('No answer arrived.');
}
