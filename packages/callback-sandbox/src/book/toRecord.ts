import type { BookingRecord } from '../store/BookingRecord.ts';
import type { BookingRequest } from './BookingRequest.ts';
import type { AllowedTime } from './checkTime.ts';
import { createUuid } from './createUuid.ts';
import { toDigits } from './toDigits.ts';
import { toIso } from './toIso.ts';

/** Ids that name one request: long enough not to be guessed, and nothing but visible ASCII. */
const REQUEST_ID = /^[!-~]{16,200}$/;

/** What has been found out about a request. Instants are milliseconds since 1970. */
export interface RecordParts {
  phoneNumber: string;
  now: number;
  /** Absent: as soon as possible. */
  time?: AllowedTime | undefined;
}

/** A booking that can be stored. */
export function toRecord(
  { apiVersion, service, userData }: BookingRequest,
  { phoneNumber, now, time }: RecordParts,
): BookingRecord {
  const { clientRequestId } = userData;
  return {
    id: createUuid(),
    apiVersion,
    service,
    phoneNumber,
    phoneDigits: toDigits(phoneNumber),
    userData,
    createdAt: toIso(now),
    dueAt: toIso(time?.instant ?? now),
    ...(time && { desiredTime: toIso(time.instant), bucketStart: toIso(time.bucket) }),
    ...(isRequestId(clientRequestId) && { clientRequestId }),
  };
}

export function isRequestId(value: unknown): value is string {
  return typeof value === 'string' && REQUEST_ID.test(value);
}
