import type { CallbackClient } from './CallbackClient.ts';
import type { ResolvedConfig } from './config/ResolvedConfig.ts';
import { CallbackError } from './errors/CallbackError.ts';
import type { CallbackEventMap } from './events/CallbackEventMap.ts';
import { createEmitter } from './events/createEmitter.ts';
import { perform } from './perform.ts';
import type { CallbackProtocol } from './protocol/CallbackProtocol.ts';
import { parseAvailabilityQuery } from './request/parseAvailabilityQuery.ts';
import { parseScheduleRequest } from './request/parseScheduleRequest.ts';
import type { Transport } from './transport/Transport.ts';

/** What a client is put together from. */
export interface ClientParts {
  config: ResolvedConfig;
  protocol: CallbackProtocol;
  transport: Transport;
  onListenerError(error: unknown): void;
}

/** Puts a client together: check, send, then report by exactly one event and by the promise. */
export function createClient({
  config,
  protocol,
  transport,
  onListenerError,
}: ClientParts): CallbackClient {
  const { apiVersion, dataURL, serviceName, apikey } = config;
  const { emit, on, once } = createEmitter<CallbackEventMap>({
    onListenerError,
    past: { ready: { apiVersion } },
  });
  const shared = {
    context: { dataURL, apikey, serviceName },
    transport,
    timeoutMs: config.ajaxTimeout,
  };

  return {
    apiVersion,
    dataURL,
    serviceName,
    on,
    once,

    async schedule(request, { signal } = {}) {
      try {
        const input = parseScheduleRequest(request, config.userData);
        const attempt = { ...shared, operation: 'schedule', signal } as const;
        const callback = await perform(protocol.schedule, input, attempt);
        emit('scheduled', { request, callback, response: callback.response });
        return callback;
      } catch (error) {
        if (error instanceof CallbackError) emit('scheduleError', { request, ...outcome(error) });
        throw error;
      }
    },

    async availability(query, { signal } = {}) {
      try {
        const input = parseAvailabilityQuery(query);
        const attempt = { ...shared, operation: 'availability', signal } as const;
        const availability = await perform(protocol.availability, input, attempt);
        emit('availableSlots', { query, availability, response: availability.response });
        return availability;
      } catch (error) {
        if (error instanceof CallbackError && !isGivenUp(error)) {
          emit('availabilityError', { query, ...outcome(error) });
        }
        throw error;
      }
    },
  };
}

function outcome(error: CallbackError): { error: CallbackError; response?: unknown } {
  return error.response === undefined ? { error } : { error, response: error.response };
}

/** Whoever stopped asking for free times does not want to hear of it. */
function isGivenUp({ code }: CallbackError): boolean {
  return code === 'ABORTED' || code === 'CANCELLED_BEFORE_SEND';
}
