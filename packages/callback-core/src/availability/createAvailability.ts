import type { CallbackClient } from '../CallbackClient.ts';
import type { ClientParts } from '../ClientParts.ts';
import { CallbackError } from '../errors/CallbackError.ts';
import { toOutcome } from '../events/toOutcome.ts';
import { readPolicy } from '../policy/readPolicy.ts';
import { parseAvailabilityQuery } from '../request/parseAvailabilityQuery.ts';

/** Asks for free times, up to three times, and reports by exactly one event, unless whoever asked gave up. */
export function createAvailability({
  config,
  protocol,
  send,
  emit,
}: ClientParts): CallbackClient['availability'] {
  return async (query, { signal } = {}) => {
    try {
      const availability = await send(protocol.availability, parseAvailabilityQuery(query), {
        operation: 'availability',
        policy: readPolicy,
        timeoutMs: config.ajaxTimeout,
        signal,
      });
      emit('availableSlots', { query, availability, response: availability.response });
      return availability;
    } catch (error) {
      if (error instanceof CallbackError && !isGivenUp(error)) {
        emit('availabilityError', { query, ...toOutcome(error) });
      }
      throw error;
    }
  };
}

/** Whoever stopped asking for free times does not want to hear of it. */
function isGivenUp({ code }: CallbackError): boolean {
  return code === 'ABORTED' || code === 'CANCELLED_BEFORE_SEND';
}
