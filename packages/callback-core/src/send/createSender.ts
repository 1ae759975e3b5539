import type { CallbackEventMap } from '../events/CallbackEventMap.ts';
import type { Emitter } from '../events/createEmitter.ts';
import { repeat } from '../policy/repeat.ts';
import type { ProtocolContext } from '../protocol/CallbackProtocol.ts';
import type { ExchangeOptions } from '../transport/exchange.ts';
import { attempt } from './attempt.ts';
import { createDoubt } from './createDoubt.ts';
import type { Sender } from './Sender.ts';

/** What all requests of a client share; each has its own time and signal. */
interface SenderParts extends Omit<ExchangeOptions, 'timeoutMs' | 'signal'> {
  context: ProtocolContext;
  random(): number;
  emit: Emitter<CallbackEventMap>['emit'];
}

export function createSender({ context, emit, random, ...carriage }: SenderParts): Sender {
  return async (protocolOperation, input, { operation, policy, signal, timeoutMs, inDoubt }) => {
    // Once: whatever is repeated is the same to the byte.
    const request = protocolOperation.toRequest(input, context);
    const once = () =>
      attempt(
        { request, read: (response) => protocolOperation.fromResponse(response, input) },
        { ...carriage, operation, signal, timeoutMs },
      );
    const runInDoubt = createDoubt(inDoubt ?? false);
    return await repeat(() => runInDoubt(once), {
      policy,
      random,
      signal,
      clock: carriage.clock,
      onRetry: ({ code }, next) => emit('retry', { operation, code, ...next }),
    });
  };
}
