import axios, { type AxiosRequestConfig, isAxiosError } from 'axios';
import { type Transport, TransportFailure } from './Transport.ts';

const MAX_RESPONSE_BYTES = 8_000_000;
/** Node names these only before a connection stands; a browser never tells. */
const NEVER_CONNECTED: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

const settings: AxiosRequestConfig = {
  // The only adapter that can leave redirects alone: following one would hand the key to another host.
  adapter: 'fetch',
  maxRedirects: 0,
  withCredentials: false,
  maxContentLength: MAX_RESPONSE_BYTES,
  responseType: 'text',
  // Every status resolves and the body stays text: reading them is the protocol's business.
  validateStatus: () => true,
  transformRequest: [(data: unknown) => data],
  transformResponse: [(data: unknown) => data],
  fetchOptions: { cache: 'no-store', referrerPolicy: 'no-referrer' },
};

/** Carries requests by axios. */
export const axiosTransport: Transport = async ({ method, url, headers, body, signal }) => {
  try {
    const response = await axios.request<string>({
      ...settings,
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
      body: response.data ?? '',
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
  if (isAxiosError(error)) {
    if (error.code === 'ERR_BAD_RESPONSE') return new TransportFailure('too-large');
    const { cause } = error as { cause?: { code?: unknown } };
    if (NEVER_CONNECTED.has(cause?.code)) return new TransportFailure('unreachable');
  }
  return new Error('No answer arrived.');
}
