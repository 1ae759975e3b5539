import type { BookingOutcome } from '../book/BookingOutcome.ts';
import type { V1Error } from './toErrorBody.ts';

type Refusal = Exclude<BookingOutcome, { kind: 'booked' }>;

/** Why a call was not booked, in the terms of v1. */
export function toBookingError(outcome: Refusal): V1Error {
  const status = 400;
  switch (outcome.kind) {
    case 'unknownService':
      return {
        status,
        exception: 'CallbackExceptionResource',
        message: 'This service is not configured.',
      };
    case 'badNumber':
      return {
        status,
        exception: 'CallbackExceptionNumber',
        message: '_customer_number must be a phone number of 3 to 15 digits.',
      };
    case 'badTime':
      return {
        status,
        exception: 'CallbackExceptionParameter',
        message:
          '_desired_time must be an ISO 8601 time with a zone, such as 2026-04-03T09:00:00.000Z.',
      };
    case 'pastTime':
      return {
        status,
        exception: 'CallbackExceptionParameter',
        message: '_desired_time is in the past.',
      };
    case 'full':
      return {
        status,
        exception: 'CallbackExceptionCapacity',
        message: 'This time is fully booked. See availability for other times.',
        proposals: outcome.proposals,
      };
    case 'closedThen':
      return {
        status,
        exception: 'CallbackExceptionAvailability',
        message: 'The office is closed at this time. See availability for other times.',
        proposals: outcome.proposals,
      };
    case 'closedNow':
      return {
        status,
        exception: 'CallbackExceptionAvailability',
        message: 'The office is closed now.',
      };
    default:
      return outcome satisfies never;
  }
}
