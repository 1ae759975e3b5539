import type { CallbackClient } from './CallbackClient.ts';
import type { CallbackConfig } from './config/CallbackConfig.ts';
import type { Transport } from './transport/Transport.ts';

/** What a client is made of besides its configuration. */
export interface CallbackClientOptions {
  /** Carries the requests. Default: axios. */
  transport?: Transport | undefined;
  /** Hears what a listener of yours threw. Default: `reportError`, else the console. */
  onListenerError?: ((error: unknown) => void) | undefined;
}

export declare function createCallbackClient(
  config: CallbackConfig,
  options?: CallbackClientOptions,
): CallbackClient;
