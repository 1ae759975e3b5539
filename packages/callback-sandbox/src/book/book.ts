import { isOpen } from '../rules/isOpen.ts';
import { findBucket } from '../rules/listBuckets.ts';
import type { Service } from '../rules/Service.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { Booking } from '../store/Booking.ts';
import type { BookingOutcome } from './BookingOutcome.ts';
import type { BookingRequest } from './BookingRequest.ts';
import { createUuid } from './createUuid.ts';
import { parseInstant } from './parseInstant.ts';
import { parsePhoneNumber } from './parsePhoneNumber.ts';
import { proposeBuckets } from './proposeBuckets.ts';
import { toIso } from './toIso.ts';

/** Books a call, or says why not. */
export async function book(
  context: SandboxContext,
  request: BookingRequest,
): Promise<BookingOutcome> {
  const service = context.services.get(request.service);
  if (!service) return { kind: 'unknownService' };
  const phoneNumber = parsePhoneNumber(request.phoneNumber);
  if (phoneNumber === undefined) return { kind: 'badNumber' };

  const now = context.now();
  const booking: Booking = {
    id: createUuid(),
    apiVersion: request.apiVersion,
    service: service.name,
    phoneNumber,
    userData: request.userData,
    createdAt: toIso(now),
    state: 'QUEUED',
  };
  if (request.desiredTime === undefined) {
    if (!isOpen(service, now)) return { kind: 'closedNow' };
    await context.store.insert(booking);
    return { kind: 'booked', booking };
  }

  const wanted = parseInstant(request.desiredTime);
  if (wanted === undefined) return { kind: 'badTime' };
  if (wanted < now) return { kind: 'pastTime' };
  return await bookAt(wanted, { context, service, booking });
}

interface Wish {
  context: SandboxContext;
  service: Service;
  booking: Booking;
}

async function bookAt(wanted: number, wish: Wish): Promise<BookingOutcome> {
  const { context, service } = wish;
  const bucket = findBucket(service, wanted);
  if (bucket === undefined) {
    return { kind: 'closedThen', proposals: await proposeBuckets(context, service, wanted) };
  }
  const booking: Booking = { ...wish.booking, desiredTime: toIso(wanted), state: 'SCHEDULED' };
  const place = { bucketStart: toIso(bucket), capacity: service.capacity };
  if (await context.store.insertIfFree(booking, place)) return { kind: 'booked', booking };
  return { kind: 'full', proposals: await proposeBuckets(context, service, wanted) };
}
