import type { BookingOutcome } from '../book/BookingOutcome.ts';
import { toIso } from '../book/toIso.ts';
import type { V3Error } from './answer.ts';
import { statusCodes } from './statusCodes.ts';

type Refusal = Exclude<BookingOutcome, { kind: 'booked' }>;

/** Why a call was not booked, in the terms of v3. */
export function toBookingError(outcome: Refusal): V3Error {
  const httpStatus = 400;
  switch (outcome.kind) {
    case 'unknownService':
      return {
        httpStatus,
        code: statusCodes.unknownService,
        message: 'This service is not configured.',
      };
    case 'badNumber':
      return {
        httpStatus,
        code: statusCodes.badNumber,
        message: 'phoneNumber must be a phone number of 3 to 15 digits.',
      };
    case 'badTime':
      return {
        httpStatus,
        code: statusCodes.badParameters,
        message:
          'desiredTime must be an ISO 8601 time with a zone, such as 2026-04-03T09:00:00.000Z.',
      };
    case 'pastTime':
      return {
        httpStatus,
        code: statusCodes.badParameters,
        message: 'desiredTime is in the past.',
      };
    case 'full':
      return {
        httpStatus: 429,
        code: statusCodes.full,
        message: 'This time is fully booked. See data.slots for other times.',
        // Capacities are text here, and numbers in an availability: so the API's own schemas say.
        data: {
          slots: Object.fromEntries(
            outcome.proposals.map(({ start, free }) => [toIso(start), String(free)]),
          ),
        },
      };
    case 'closedThen':
      return {
        httpStatus,
        code: statusCodes.closed,
        message: 'The office is closed at this time.',
      };
    case 'closedNow':
      return { httpStatus, code: statusCodes.closed, message: 'The office is closed now.' };
    default:
      return outcome satisfies never;
  }
}
