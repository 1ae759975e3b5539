import type { CallbackOperation } from '../errors/CallbackError.ts';
import type { RetryPolicy } from '../policy/RetryPolicy.ts';
import type { ProtocolOperation } from '../protocol/CallbackProtocol.ts';

/** How one input is sent. */
export interface SendOptions {
  operation: CallbackOperation;
  signal: AbortSignal | undefined;
  policy: RetryPolicy;
  timeoutMs: number;
  /** A booking whose intent may be booked already, by an attempt whose outcome nobody knows. */
  inDoubt?: boolean;
}

/**
 * Sends one checked input as often as the policy allows, and returns what the answer says.
 * Throws `CallbackError` and nothing else.
 */
export type Sender = <Input, Value>(
  operation: ProtocolOperation<Input, Value>,
  input: Input,
  options: SendOptions,
) => Promise<Value>;
