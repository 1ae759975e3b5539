import { type CallbackError, isCallbackError } from '../errors/CallbackError.ts';

/** What the error events carry: the server's JSON, else the error's own. */
export function toErrorData(error: CallbackError): unknown {
  return error.response ?? error.toJSON();
}

/** What a command is rejected with: the same, but for what was never sent the reference's own words. */
export function toReason(error: unknown): unknown {
  if (!isCallbackError(error)) return error;
  const { code, operation } = error;
  const isWorded =
    code === 'NO_FORM_DATA' ||
    code === 'NO_QUERY' ||
    (code === 'CONFIG_INVALID' && operation !== 'configure');
  return isWorded ? error.message : toErrorData(error);
}
