import type { BookingRefusal } from '../book/BookingOutcome.ts';
import type { V1Error } from './toErrorBody.ts';
import { toTimeError } from './toTimeError.ts';

/** Why a call was not booked, in the terms of v1. */
export function toBookingError(refusal: BookingRefusal): V1Error {
  const status = 400;
  switch (refusal.kind) {
    case 'unknownService':
      return unknownService;
    case 'badNumber':
      return {
        status,
        exception: 'CallbackExceptionNumber',
        message: '_customer_number must be a phone number of 3 to 15 digits.',
      };
    case 'numberNotAllowed':
      return {
        status,
        exception: 'CallbackExceptionNumber',
        message: 'Calls to this number are not allowed.',
      };
    case 'numberLimit':
      return {
        status: 503,
        exception: 'CallbackExceptionServiceUnavailable',
        message: 'This number has booked as many calls today as it may.',
      };
    case 'closedNow':
      return {
        status,
        exception: 'CallbackExceptionAvailability',
        message: 'The office is closed now.',
      };
    case 'keyReused':
      return {
        status: 422,
        exception: 'CallbackExceptionKeyReused',
        message: 'This key belongs to another request. Use a new one.',
      };
    case 'keyInProgress':
      return {
        status: 409,
        exception: 'CallbackExceptionKeyInProgress',
        message: 'A request with this key is under way. Ask again later.',
        retryAfter: 1,
      };
    default:
      return toTimeError(refusal, '_desired_time');
  }
}

/** The service in the URL is not there. */
export const unknownService: V1Error = {
  status: 400,
  exception: 'CallbackExceptionResource',
  message: 'This service is not configured.',
};
