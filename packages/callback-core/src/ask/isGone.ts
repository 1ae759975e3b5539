import { CallbackError } from '../errors/CallbackError.ts';

/** Is the booking not there, or no more, so that nothing is left to cancel? */
export function isGone(error: unknown): boolean {
  return error instanceof CallbackError && error.code === 'CALLBACK_NOT_FOUND';
}
