import type { BookingRecord } from '../store/BookingRecord.ts';
import type { Row } from './SqlDatabase.ts';

/** Columns of a booking that are written, in the order of {@link toValues}. */
export const columns = [
  'id',
  'api_version',
  'service',
  'phone_number',
  'phone_digits',
  'client_request_id',
  'desired_time',
  'bucket_start',
  'due_at',
  'created_at',
  'cancelled_at',
  'user_data',
] as const;

export function toValues(booking: BookingRecord): unknown[] {
  return [
    booking.id,
    booking.apiVersion,
    booking.service,
    booking.phoneNumber,
    booking.phoneDigits,
    booking.clientRequestId ?? null,
    booking.desiredTime ?? null,
    booking.bucketStart ?? null,
    booking.dueAt,
    booking.createdAt,
    booking.cancelledAt ?? null,
    JSON.stringify(booking.userData),
  ];
}

export function toBooking(row: Row): BookingRecord {
  const optional = {
    clientRequestId: row['client_request_id'] ?? undefined,
    desiredTime: toTime(row['desired_time']),
    bucketStart: toTime(row['bucket_start']),
    cancelledAt: toTime(row['cancelled_at']),
  };
  return {
    id: row['id'],
    apiVersion: row['api_version'],
    service: row['service'],
    phoneNumber: row['phone_number'],
    phoneDigits: row['phone_digits'],
    userData: row['user_data'],
    dueAt: toTime(row['due_at']),
    createdAt: toTime(row['created_at']),
    // A member that is absent is not there at all, as in memory.
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  } as BookingRecord;
}

function toTime(value: unknown): string | undefined {
  return value instanceof Date ? value.toISOString() : undefined;
}
