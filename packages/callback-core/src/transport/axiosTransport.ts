import { Axios } from 'axios';
import { fetchBounded } from './fetchBounded.ts';
import type { Transport } from './Transport.ts';
import { toFailure } from './toFailure.ts';

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
  // axios has a limit of its own, but leaves the connection open when it is passed.
  env: { fetch: fetchBounded },
});

/** Carries requests by axios. */
export const axiosTransport: Transport = async ({
  method,
  url,
  headers,
  body,
  signal,
  maxResponseBytes,
}) => {
  try {
    const response = await http.request<string>({
      method,
      url,
      signal,
      data: body,
      fetchOptions: { cache: 'no-store', referrerPolicy: 'no-referrer', maxResponseBytes },
      // axios would add its own User-Agent, for which Firefox asks the server's leave by a preflight.
      headers: { accept: 'application/json', 'user-agent': false, ...headers },
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
