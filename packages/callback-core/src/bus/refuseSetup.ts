import { CallbackError } from '../errors/CallbackError.ts';

/** CallbackService cannot be set up like this. */
export function refuseSetup(message: string): CallbackError {
  return new CallbackError('CONFIG_INVALID', { operation: 'configure', message });
}
