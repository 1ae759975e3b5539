import { isDisallowed } from '../rules/isDisallowed.ts';
import { isOpen } from '../rules/isOpen.ts';
import type { Service } from '../rules/Service.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { BookingOutcome } from './BookingOutcome.ts';
import type { BookingRequest } from './BookingRequest.ts';
import { checkTime, type TimeCheck } from './checkTime.ts';
import { parsePhoneNumber } from './parsePhoneNumber.ts';
import { propose } from './propose.ts';
import { type Settlement, storeBooking } from './storeBooking.ts';
import { toDigits } from './toDigits.ts';
import { toRecord } from './toRecord.ts';

/** Books a call, or says why not. */
export async function book(
  context: SandboxContext,
  request: BookingRequest,
  settlement?: Settlement,
): Promise<BookingOutcome> {
  const service = context.services.get(request.service);
  if (!service) return { kind: 'unknownService' };
  const phoneNumber = parsePhoneNumber(request.phoneNumber);
  if (phoneNumber === undefined) return { kind: 'badNumber' };
  if (isDisallowed(service, toDigits(phoneNumber))) return { kind: 'numberNotAllowed' };

  const now = context.now();
  const check = checkWish(service, request.desiredTime, now);
  if (check.kind !== 'allowed') return await propose(context, service, check);
  const booking = toRecord(request, { phoneNumber, now, time: check.time });
  const result = await storeBooking({ context, service, booking }, settlement);
  return await propose(context, service, result);
}

type WishCheck =
  | TimeCheck
  | { kind: 'closedNow' }
  /** As soon as possible, while the office is open. */
  | { kind: 'allowed'; time: undefined };

function checkWish(service: Service, desiredTime: string | undefined, now: number): WishCheck {
  if (desiredTime !== undefined) return checkTime(service, desiredTime, now);
  return isOpen(service, now) ? { kind: 'allowed', time: undefined } : { kind: 'closedNow' };
}
