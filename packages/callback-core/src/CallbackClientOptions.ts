import type { Clock } from './policy/Clock.ts';
import type { CallbackProtocol } from './protocol/CallbackProtocol.ts';
import type { Transport } from './transport/Transport.ts';

/** What a client stands on. Everything has a default. */
export interface CallbackClientOptions {
  /** Carries the requests. Default: axios, or `fetch` for a client from `callback-core/fetch`. */
  transport?: Transport | undefined;
  /** Shapes requests and reads answers: another back end. Default: the one of the configured `apiVersion`. */
  protocol?: CallbackProtocol | undefined;
  /** Counts the time of deadlines and pauses. Default: the platform's. */
  clock?: Clock | undefined;
  /** A number from 0 up to 1, for the length of pauses. Default: `Math.random`. */
  random?: (() => number) | undefined;
  /** Hears what a listener of yours threw. Default: `reportError`, else the console. */
  onListenerError?: ((error: unknown) => void) | undefined;
}
