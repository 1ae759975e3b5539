import type { ResolvedConfig } from './config/ResolvedConfig.ts';
import type { CallbackEventMap } from './events/CallbackEventMap.ts';
import type { Emitter } from './events/createEmitter.ts';
import type { Clock } from './policy/Clock.ts';
import type { CallbackProtocol } from './protocol/CallbackProtocol.ts';
import type { Sender } from './send/Sender.ts';

/** What the operations of a client share. */
export interface ClientParts {
  config: ResolvedConfig;
  protocol: CallbackProtocol;
  send: Sender;
  emit: Emitter<CallbackEventMap>['emit'];
  clock: Clock;
  /** Hears what code from outside threw where it must not harm a booking. */
  onListenerError(error: unknown): void;
}
