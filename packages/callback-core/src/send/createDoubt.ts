import { CallbackError } from '../errors/CallbackError.ts';

/**
 * Runs attempts at one booking. Once an attempt's outcome is not known, no later refusal makes it known:
 * the first may be what filled the slot. `inDoubt`: there was such an attempt before.
 */
export function createDoubt(
  inDoubt: boolean,
): <Value>(run: () => Promise<Value>) => Promise<Value> {
  return async (run) => {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof CallbackError)) throw error;
      if (inDoubt && error.booked === 'no') throw doubt(error);
      inDoubt ||= error.booked === 'unknown';
      throw error;
    }
  };
}

function doubt(error: CallbackError): CallbackError {
  return new CallbackError(error.code, { ...error, message: error.message, booked: 'unknown' });
}
