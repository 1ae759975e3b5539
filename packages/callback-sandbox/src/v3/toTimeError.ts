import type { TimeRefusal } from '../book/BookingOutcome.ts';
import type { OfferedBucket } from '../book/OfferedBucket.ts';
import { toIso } from '../book/toIso.ts';
import type { V3Error } from './answer.ts';
import { statusCodes } from './statusCodes.ts';

/** Why a time cannot be had, in the terms of v3. */
export function toTimeError(refusal: TimeRefusal): V3Error {
  const bad = { httpStatus: 400, code: statusCodes.badParameters } as const;
  switch (refusal.kind) {
    case 'badTime':
      return {
        ...bad,
        message:
          'desiredTime must be an ISO 8601 time with a zone, such as 2026-04-03T09:00:00.000Z.',
      };
    case 'pastTime':
      return { ...bad, message: 'desiredTime is in the past.' };
    case 'tooFar':
      return { ...bad, message: 'desiredTime is further ahead than calls can be booked.' };
    case 'tooSoon':
      return {
        httpStatus: 429,
        code: statusCodes.full,
        message: 'This time is too soon to be booked. See data.slots for other times.',
        data: toSlotMap(refusal.proposals),
      };
    case 'full':
      return {
        httpStatus: 429,
        code: statusCodes.full,
        message: 'This time is fully booked. See data.slots for other times.',
        data: toSlotMap(refusal.proposals),
      };
    case 'closedThen':
      return {
        httpStatus: 400,
        code: statusCodes.closed,
        message: 'The office is closed at this time.',
      };
    default:
      return refusal satisfies never;
  }
}

/** Capacities are text here, and numbers in an availability: so the API's own schemas say. */
function toSlotMap(proposals: readonly OfferedBucket[]): { slots: Record<string, string> } {
  return {
    slots: Object.fromEntries(proposals.map(({ start, free }) => [toIso(start), String(free)])),
  };
}
