import type { CallbackClient } from '../CallbackClient.ts';
import type { ClientParts } from '../ClientParts.ts';
import type { CallbackError } from '../errors/CallbackError.ts';
import { errorKinds } from '../errors/errorKinds.ts';
import { readPolicy } from '../policy/readPolicy.ts';
import { parseId } from '../request/parseId.ts';
import { demand } from './demand.ts';
import { isGone } from './isGone.ts';

/** Cancels a booking. Asked again after an answer was lost, "not there" means that it worked the first time. */
export function createCancel({ protocol, config, send }: ClientParts): CallbackClient['cancel'] {
  const operation = 'cancel';
  return async (id, { signal } = {}) => {
    const how = demand(protocol.cancel, operation);
    let mayHaveWorked = false;
    const mayRepeat = (error: CallbackError) => {
      mayHaveWorked ||= errorKinds[error.code].booked === 'unknown';
      return readPolicy.mayRepeat(error);
    };
    try {
      const policy = { ...readPolicy, mayRepeat };
      const timeoutMs = config.ajaxTimeout;
      await send(how, parseId(id, operation), { operation, policy, timeoutMs, signal });
    } catch (error) {
      if (!(mayHaveWorked && isGone(error))) throw error;
    }
  };
}
