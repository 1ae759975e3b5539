import type { CallOptions } from '../CallbackClient.ts';
import type { ClientParts } from '../ClientParts.ts';
import type { CallbackOperation } from '../errors/CallbackError.ts';
import { readPolicy } from '../policy/readPolicy.ts';
import type { ProtocolOperation } from '../protocol/CallbackProtocol.ts';
import { demand } from './demand.ts';

/** Makes an operation of the client out of what can be asked twice without harm. */
export type Ask = <Given, Input, Value>(
  operation: CallbackOperation,
  how: ProtocolOperation<Input, Value> | undefined,
  parse: (given: Given, operation: CallbackOperation) => Input,
) => (given: Given, options?: CallOptions) => Promise<Value>;

export function createAsk({ config, send }: ClientParts): Ask {
  const { ajaxTimeout: timeoutMs } = config;
  return (operation, how, parse) =>
    async (given, { signal } = {}) => {
      const known = demand(how, operation);
      const input = parse(given, operation);
      return await send(known, input, { operation, policy: readPolicy, timeoutMs, signal });
    };
}
