import type { TimeRefusal } from '../book/BookingOutcome.ts';
import type { V1Error } from './toErrorBody.ts';

/** Why a time cannot be had, in the terms of v1. `field` is the one it was sent in. */
export function toTimeError(refusal: TimeRefusal, field: string): V1Error {
  const status = 400;
  switch (refusal.kind) {
    case 'badTime':
      return {
        status,
        exception: 'CallbackExceptionParameter',
        message: `${field} must be an ISO 8601 time with a zone, such as 2026-04-03T09:00:00.000Z.`,
      };
    case 'pastTime':
      return {
        status,
        exception: 'CallbackExceptionParameter',
        message: `${field} is in the past.`,
      };
    case 'tooFar':
      return {
        status,
        exception: 'CallbackExceptionParameter',
        message: `${field} is further ahead than calls can be booked.`,
      };
    case 'tooSoon':
      return {
        status,
        exception: 'CallbackExceptionCapacity',
        message: 'This time is too soon to be booked. See availability for other times.',
        proposals: refusal.proposals,
      };
    case 'full':
      return {
        status,
        exception: 'CallbackExceptionCapacity',
        message: 'This time is fully booked. See availability for other times.',
        proposals: refusal.proposals,
      };
    case 'closedThen':
      return {
        status,
        exception: 'CallbackExceptionAvailability',
        message: 'The office is closed at this time. See availability for other times.',
        proposals: refusal.proposals,
      };
    default:
      return refusal satisfies never;
  }
}
