import type { CallbackClient } from './CallbackClient.ts';
import type { CallbackClientOptions } from './CallbackClientOptions.ts';
import type { CallbackConfig } from './config/CallbackConfig.ts';
import { createClient } from './createClient.ts';
import { axiosTransport } from './transport/axiosTransport.ts';

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
  options: CallbackClientOptions = {},
): CallbackClient {
  return createClient(config, options, axiosTransport);
}
