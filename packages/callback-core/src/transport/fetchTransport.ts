import { fetchBounded } from './fetchBounded.ts';
import type { Transport } from './Transport.ts';
import { toFailure } from './toFailure.ts';

/** Carries requests by the platform's own `fetch`. */
export const fetchTransport: Transport = async ({ url, headers, body, ...request }) => {
  try {
    const response = await fetchBounded(url, {
      ...request,
      headers: { accept: 'application/json', ...headers },
      body: body ?? null,
      // Following a redirect would hand the key to another host.
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  } catch (error) {
    throw toFailure(error);
  }
};
