import type { BookingRequest } from '../book/BookingRequest.ts';
import { readText } from '../http/readText.ts';
import type { SafeData } from '../http/toSafeData.ts';
import { readRequired } from './readRequired.ts';
import { readUserData } from './readUserData.ts';

/** Reads the body of v3 `create`. */
export function readBookingRequest(fields: SafeData): BookingRequest {
  return {
    apiVersion: 'v3',
    service: readRequired(fields, 'serviceName'),
    phoneNumber: readRequired(fields, 'phoneNumber'),
    desiredTime: readText(fields, 'desiredTime'),
    userData: readUserData(fields),
  };
}
