import type { CallbackError } from '../errors/CallbackError.ts';

/** What an error event carries: the error, and the server's JSON where it sent any. */
export function toOutcome(error: CallbackError): { error: CallbackError; response?: unknown } {
  return error.response === undefined ? { error } : { error, response: error.response };
}
