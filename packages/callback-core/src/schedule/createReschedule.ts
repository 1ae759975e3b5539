import { demand } from '../ask/demand.ts';
import { isGone } from '../ask/isGone.ts';
import type { CallbackClient } from '../CallbackClient.ts';
import type { ClientParts } from '../ClientParts.ts';
import { CallbackError } from '../errors/CallbackError.ts';
import { toOutcome } from '../events/toOutcome.ts';
import { once } from '../policy/once.ts';
import { parseId } from '../request/parseId.ts';
import { parseNewTime } from '../request/parseNewTime.ts';
import { warnWhenSlow } from './warnWhenSlow.ts';

type Booking = Pick<CallbackClient, 'schedule' | 'cancel'>;

/**
 * Moves a booking. Where the protocol cannot, it books anew and then cancels the old one, in that order,
 * so that no failure leaves the customer without a call.
 */
export function createReschedule(
  parts: ClientParts,
  { schedule, cancel }: Booking,
): CallbackClient['reschedule'] {
  const operation = 'reschedule';
  const { protocol, config, send, emit } = parts;
  const { reschedule } = protocol;

  return async (id, request, options = {}) => {
    const { signal } = options;
    try {
      demand(reschedule ?? protocol.cancel, operation);
      const input = parseId(id, operation);
      if (reschedule) {
        const how = { policy: once, timeoutMs: config.scheduleTimeout, signal };
        const newTime = parseNewTime(request);
        const stopWarning = warnWhenSlow(request, parts);
        const callback = await send(
          reschedule,
          { ...input, ...newTime },
          { operation, ...how },
        ).finally(stopWarning);
        emit('scheduled', { request, callback, response: callback.response });
        return { ...callback, previousCancelled: true };
      }
    } catch (error) {
      if (error instanceof CallbackError) emit('scheduleError', { request, ...toOutcome(error) });
      throw error;
    }
    // Reported by schedule itself. Once it is made, nothing stops the other half.
    const callback = await schedule(request, options);
    // A server may know the customer again and keep the booking: then the old one is the new one.
    const previousCancelled = callback.id === id || (await cancel(id).then(() => true, isGone));
    return { ...callback, previousCancelled };
  };
}
