import type { OpenForInput } from '../protocol/CallbackProtocol.ts';
import { createFieldCheck } from './createFieldCheck.ts';
import type { OpenForQuery } from './OpenForQuery.ts';
import { readInstant } from './readInstant.ts';
import { readServiceName } from './readServiceName.ts';
import { readTimeZone } from './readTimeZone.ts';

/** Checks a question for opening hours before anything is sent. */
export function parseOpenForQuery(query: OpenForQuery | undefined): OpenForInput {
  const check = createFieldCheck(Object(query));
  const input: OpenForInput = {
    startDate: check.read('startDate', readInstant),
    serviceName: check.read('serviceName', readServiceName),
    timezone: check.read('timezone', readTimeZone),
  };
  check.throwIfBad('VALIDATION', 'openFor');
  return input;
}
