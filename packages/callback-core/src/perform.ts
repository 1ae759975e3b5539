import { CallbackError, type CallbackOperation } from './errors/CallbackError.ts';
import { describeError } from './errors/describeError.ts';
import type { CallbackErrorCode } from './errors/errorKinds.ts';
import type { ProtocolContext, ProtocolOperation } from './protocol/CallbackProtocol.ts';
import { exchange } from './transport/exchange.ts';
import type { Transport } from './transport/Transport.ts';

/** All that one exchange with the service needs besides its input. */
export interface Attempt {
  operation: CallbackOperation;
  context: ProtocolContext;
  transport: Transport;
  timeoutMs: number;
  signal: AbortSignal | undefined;
}

/** Sends one checked input, once, and returns what the answer says. Throws `CallbackError` and nothing else. */
export async function perform<Input, Value>(
  { toRequest, fromResponse }: ProtocolOperation<Input, Value>,
  input: Input,
  { operation, context, transport, ...limits }: Attempt,
): Promise<Value> {
  const fail = (code: CallbackErrorCode): never => {
    throw new CallbackError(code, { operation, message: describeError(code) });
  };
  const request = toRequest(input, context);
  // A turn later: whoever gives up at once, as an effect under React's StrictMode does, has sent nothing.
  await Promise.resolve();
  if (limits.signal?.aborted) fail('CANCELLED_BEFORE_SEND');
  if (globalThis.navigator?.onLine === false) fail('OFFLINE');

  const result = await exchange(transport, request, limits);
  if ('code' in result) return fail(result.code);

  const reply = fromResponse(result.response, input);
  if ('value' in reply) return reply.value;
  const { code, ...details } = reply.refusal;
  const message = describeError(code, details.httpStatus);
  throw new CallbackError(code, { ...details, operation, message });
}
