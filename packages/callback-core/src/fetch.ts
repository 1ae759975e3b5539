import type { CallbackClient } from './CallbackClient.ts';
import type { CallbackClientOptions } from './CallbackClientOptions.ts';
import type { CallbackConfig } from './config/CallbackConfig.ts';
import { createClient } from './createClient.ts';
import { fetchTransport } from './transport/fetchTransport.ts';

/**
 * As `createCallbackClient` of `callback-core`, over the platform's own `fetch` instead of axios: 20 kB less.
 *
 * @example
 * ```ts
 * const client = createCallbackClient({
 *   dataURL: 'https://callbacks.example.com/genesys/1/service/callback/sales',
 * });
 * ```
 */
export function createCallbackClient(
  config: CallbackConfig,
  options: CallbackClientOptions = {},
): CallbackClient {
  return createClient(config, options, fetchTransport);
}
