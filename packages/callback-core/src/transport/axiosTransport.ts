import { Axios, isAxiosError } from 'axios';
import { fetchBounded } from './fetchBounded.ts';
import { type Transport, TransportFailure } from './Transport.ts';

/** What Node calls a failure before the request was written: no address, no connection, no TLS. A browser never tells. */
const NEVER_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ERR_SSL_WRONG_VERSION_NUMBER|ERR_TLS_CERT_ALTNAME_INVALID|(DEPTH_ZERO_)?SELF_SIGNED_CERT\w*|CERT_\w+|UNABLE_TO_\w+)$/;

/** An instance of our own: defaults and interceptors that the page sets on axios are not meant for this service. */
const http = new Axios({
  // The only adapter that can leave redirects alone: following one would hand the key to another host.
  adapter: 'fetch',
  maxRedirects: 0,
  withCredentials: false,
  responseType: 'text',
  // Every status resolves and the body stays text: reading them is the protocol's business.
  validateStatus: () => true,
  transformRequest: [(data: unknown) => data],
  transformResponse: [(data: unknown) => data],
  fetchOptions: { cache: 'no-store', referrerPolicy: 'no-referrer' },
  // axios has a limit of its own, but leaves the connection open when it is passed.
  env: { fetch: fetchBounded },
});

/** Carries requests by axios. */
export const axiosTransport: Transport = async ({ method, url, headers, body, signal }) => {
  try {
    const response = await http.request<string>({
      method,
      url,
      signal,
      data: body,
      // axios would add its own User-Agent, for which Firefox asks the server's leave by a preflight.
      headers: { ...headers, accept: 'application/json', 'user-agent': false },
    });
    return {
      status: response.status,
      headers: toLowerCase(response.headers),
      body: response.data,
    };
  } catch (error) {
    throw toFailure(error);
  }
};

function toLowerCase(headers: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

/** An axios error holds the key and the form; nothing of it goes further. */
function toFailure(error: unknown): Error {
  const cause: unknown = isAxiosError(error) ? error.cause : undefined;
  if (cause instanceof TransportFailure) return cause;
  const { code } = (cause ?? {}) as { code?: unknown };
  if (typeof code === 'string' && NEVER_CONNECTED.test(code)) {
    return new TransportFailure('unreachable');
  }
  return new Error('No answer arrived.');
}
