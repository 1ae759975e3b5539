import { createAvailability } from './availability/createAvailability.ts';
import type { CallbackClient } from './CallbackClient.ts';
import type { CallbackClientOptions } from './CallbackClientOptions.ts';
import type { ClientParts } from './ClientParts.ts';
import type { CallbackConfig } from './config/CallbackConfig.ts';
import { parseConfig } from './config/parseConfig.ts';
import type { CallbackEventMap } from './events/CallbackEventMap.ts';
import { createEmitter } from './events/createEmitter.ts';
import { reportListenerError } from './events/reportListenerError.ts';
import { systemClock } from './policy/Clock.ts';
import { protocols } from './protocol/protocols.ts';
import { createSchedule } from './schedule/createSchedule.ts';
import { createHeaders } from './send/createHeaders.ts';
import { createSender } from './send/createSender.ts';
import type { Transport } from './transport/Transport.ts';

/** Puts a client together from its configuration and what it stands on. */
export function createClient(
  given: CallbackConfig,
  options: CallbackClientOptions,
  defaultTransport: Transport,
): CallbackClient {
  const config = parseConfig(given);
  const { apiVersion, dataURL, serviceName, apikey, maxResponseBytes } = config;
  const {
    transport = defaultTransport,
    clock = systemClock,
    random = Math.random,
    onListenerError = reportListenerError,
  } = options;
  const past = { ready: { apiVersion } };
  const { emit, on, once } = createEmitter<CallbackEventMap>({ onListenerError, past });
  const context = { dataURL, apikey, serviceName };
  const moreHeaders = createHeaders(config.headers);
  const carriage = { transport, moreHeaders, maxResponseBytes };
  const send = createSender({ context, clock, random, emit, ...carriage });
  const parts: ClientParts = { config, protocol: protocols[apiVersion], send, emit, clock };

  return {
    apiVersion,
    dataURL,
    serviceName,
    on,
    once,
    schedule: createSchedule(parts),
    availability: createAvailability(parts),
  };
}
