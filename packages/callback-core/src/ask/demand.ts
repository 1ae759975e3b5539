import { CallbackError, type CallbackOperation } from '../errors/CallbackError.ts';
import { describeError } from '../errors/describeError.ts';

/** What a protocol has, or NOT_SUPPORTED where it has it not. */
export function demand<Has extends object>(
  has: Has | undefined,
  operation: CallbackOperation,
): Has {
  if (has) return has;
  const code = 'NOT_SUPPORTED';
  throw new CallbackError(code, { operation, message: describeError(code) });
}
