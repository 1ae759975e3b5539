import type { BookingRefusal } from '../book/BookingOutcome.ts';
import type { V3Error } from './answer.ts';
import { statusCodes } from './statusCodes.ts';
import { toTimeError } from './toTimeError.ts';

/** Why a call was not booked, in the terms of v3. */
export function toBookingError(refusal: BookingRefusal): V3Error {
  const httpStatus = 400;
  switch (refusal.kind) {
    case 'unknownService':
      return unknownService;
    case 'badNumber':
      return {
        httpStatus,
        code: statusCodes.badNumber,
        message: 'phoneNumber must be a phone number of 3 to 15 digits.',
      };
    case 'numberNotAllowed':
      return {
        httpStatus,
        code: statusCodes.numberNotAllowed,
        message: 'Calls to this number are not allowed.',
      };
    case 'numberLimit':
      return {
        httpStatus,
        code: statusCodes.numberImpossible,
        message: 'This number has booked as many calls today as it may.',
      };
    case 'closedNow':
      return { httpStatus, code: statusCodes.closed, message: 'The office is closed now.' };
    case 'keyReused':
      return {
        httpStatus: 422,
        code: statusCodes.keyReused,
        message: 'This key belongs to another request. Use a new one.',
      };
    case 'keyInProgress':
      return {
        httpStatus: 409,
        code: statusCodes.keyInProgress,
        message: 'A request with this key is under way. Ask again later.',
        retryAfter: 1,
      };
    default:
      return toTimeError(refusal);
  }
}

/** The service that is named is not there. */
export const unknownService: V3Error = {
  httpStatus: 400,
  code: statusCodes.unknownService,
  message: 'This service is not configured.',
};
