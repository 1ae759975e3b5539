import type { CallbackClient } from './CallbackClient.ts';
import type { CallbackConfig } from './config/CallbackConfig.ts';
import { parseConfig } from './config/parseConfig.ts';
import { createClient } from './createClient.ts';
import { reportListenerError } from './events/reportListenerError.ts';
import { protocols } from './protocol/protocols.ts';
import { axiosTransport } from './transport/axiosTransport.ts';
import type { Transport } from './transport/Transport.ts';

/** What a client is made of besides its configuration. */
export interface CallbackClientOptions {
  /** Carries the requests. Default: axios. */
  transport?: Transport | undefined;
  /** Hears what a listener of yours threw. Default: `reportError`, else the console. */
  onListenerError?: ((error: unknown) => void) | undefined;
}

/**
 * Makes a client of one call-back service.
 *
 * @throws `CallbackError` with code `CONFIG_INVALID`, and a text for each field that is wrong.
 *
 * @example
 * ```ts
 * const client = createCallbackClient({
 *   apiVersion: 'v3',
 *   dataURL: 'https://gapi-use1.genesyscloud.com/engagement/v3/callbacks',
 *   serviceName: 'service',
 * });
 * client.on('scheduled', ({ callback }) => console.info(callback.id));
 * const { slots } = await client.availability({ numberOfDays: 5 });
 * await client.schedule({ phonenumber: '4151110000', desiredTime: slots[0]?.startTime });
 * ```
 */
export function createCallbackClient(
  config: CallbackConfig,
  { transport = axiosTransport, onListenerError = reportListenerError }: CallbackClientOptions = {},
): CallbackClient {
  const resolved = parseConfig(config);
  const protocol = protocols[resolved.apiVersion];
  return createClient({ config: resolved, protocol, transport, onListenerError });
}
