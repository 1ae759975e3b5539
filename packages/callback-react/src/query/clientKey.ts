import type { ApiVersion, CallbackClient } from 'callback-core';

/** What tells two clients apart in a cache. Holds no key and no header. */
export interface ClientKey {
  apiVersion: ApiVersion;
  dataURL: string;
  serviceName: string | undefined;
}

/** Two clients of the same service share what they know. */
export function clientKey({ apiVersion, dataURL, serviceName }: CallbackClient): ClientKey {
  return { apiVersion, dataURL, serviceName };
}
