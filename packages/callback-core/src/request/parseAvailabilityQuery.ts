import { CallbackError } from '../errors/CallbackError.ts';
import type { AvailabilityInput } from '../protocol/CallbackProtocol.ts';
import type { AvailabilityQuery } from './AvailabilityQuery.ts';
import { createFieldCheck } from './createFieldCheck.ts';
import { readBoolean } from './readBoolean.ts';
import { readCount } from './readCount.ts';
import { readInstant } from './readInstant.ts';
import { readServiceName } from './readServiceName.ts';
import { readTimeZone } from './readTimeZone.ts';

/** Checks a query before anything is sent. */
export function parseAvailabilityQuery(query: AvailabilityQuery): AvailabilityInput {
  const check = createFieldCheck(Object(query));
  const input: AvailabilityInput = {
    startDate: check.read('startDate', readInstant),
    endDate: check.read('endDate', readInstant),
    numberOfDays: check.read('numberOfDays', readCount),
    maxTimeSlots: check.read('maxTimeSlots', readCount),
    serviceName: check.read('serviceName', readServiceName),
    timezone: check.read('timezone', readTimeZone),
    reportBusy: check.read('reportBusy', readBoolean),
  };
  if (input.startDate && input.endDate && input.endDate < input.startDate) {
    check.fail('endDate', 'is before startDate; give a later moment');
  }
  check.throwIfBad('VALIDATION', 'availability');
  if (Object.values(input).every((value) => value === undefined)) {
    throw new CallbackError('NO_QUERY', {
      operation: 'availability',
      message: 'No query parameters passed for callback availability service',
    });
  }
  return input;
}
