import { type CallbackError, isCallbackError } from '../errors/CallbackError.ts';

/** The `CallbackError` a call rejects with. Whatever else happens fails the test. */
export async function catchError(call: Promise<unknown>): Promise<CallbackError> {
  const error: unknown = await call.then(
    (value) => {
      throw new Error(`It resolved: ${JSON.stringify(value)}`);
    },
    (reason: unknown) => reason,
  );
  if (!isCallbackError(error)) throw error;
  return error;
}
