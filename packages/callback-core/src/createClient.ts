import { createAsk } from './ask/createAsk.ts';
import { createCancel } from './ask/createCancel.ts';
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
import { parseId } from './request/parseId.ts';
import { parseOpenForQuery } from './request/parseOpenForQuery.ts';
import { parseQueueQuery } from './request/parseQueueQuery.ts';
import { createReschedule } from './schedule/createReschedule.ts';
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
  const { dataURL, serviceName, apikey, timezone, maxResponseBytes } = config;
  const {
    transport = defaultTransport,
    protocol = protocols[config.apiVersion],
    clock = systemClock,
    random = Math.random,
    onListenerError = reportListenerError,
  } = options;
  const { apiVersion } = protocol;
  const past = { ready: { apiVersion } };
  const { emit, on, once } = createEmitter<CallbackEventMap>({ onListenerError, past });
  const context = { dataURL, apikey, serviceName, timezone };
  const moreHeaders = createHeaders(config.headers);
  const carriage = { transport, moreHeaders, maxResponseBytes };
  const send = createSender({ context, clock, random, emit, ...carriage });
  const parts: ClientParts = { config, protocol, send, emit, clock, onListenerError };
  const ask = createAsk(parts);
  const schedule = createSchedule(parts);
  const cancel = createCancel(parts);

  return {
    apiVersion,
    dataURL,
    serviceName,
    reconciles: config.reconcile !== undefined,
    on,
    once,
    schedule,
    cancel,
    reschedule: createReschedule(parts, { schedule, cancel }),
    availability: createAvailability(parts),
    retrieve: ask('retrieve', protocol.retrieve, parseId),
    waitTime: ask('waitTime', protocol.waitTime, parseQueueQuery),
    queueStatus: ask('queueStatus', protocol.queueStatus, parseQueueQuery),
    openFor: ask('openFor', protocol.openFor, parseOpenForQuery),
  };
}
