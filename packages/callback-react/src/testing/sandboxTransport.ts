import type { Transport } from 'callback-core';
import type { Sandbox } from 'callback-sandbox';

/** Carries requests straight into a sandbox, without a socket. */
export function sandboxTransport(sandbox: Sandbox): Transport {
  return async ({ url, signal, body, ...request }) => {
    signal.throwIfAborted();
    const response = await sandbox.fetch(new Request(url, { ...request, body: body ?? null }));
    signal.throwIfAborted();
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  };
}
