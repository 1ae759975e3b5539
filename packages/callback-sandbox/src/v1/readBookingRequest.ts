import type { BookingRequest } from '../book/BookingRequest.ts';
import { readText } from '../http/readText.ts';
import { type SafeData, toSafeData } from '../http/toSafeData.ts';

/** Reads the flat fields of v1: those with a leading `_` steer the service, the rest is attached data. */
export function readBookingRequest(service: string, fields: SafeData): BookingRequest {
  return {
    apiVersion: 'v1',
    service,
    phoneNumber: readText(fields, '_customer_number') ?? '',
    desiredTime: readText(fields, '_desired_time'),
    userData: toSafeData(Object.entries(fields).filter(([name]) => !name.startsWith('_'))),
  };
}
