import type { OfferedBucket } from '../book/OfferedBucket.ts';
import { toAvailabilityMap } from './toAvailabilityMap.ts';

/** Last part of the class name in `exception`: clients tell errors apart by it. */
type ExceptionName =
  | 'CallbackExceptionNumber'
  | 'CallbackExceptionAvailability'
  | 'CallbackExceptionCapacity'
  | 'CallbackExceptionNothingFree'
  | 'CallbackExceptionResource'
  | 'CallbackExceptionParameter'
  | 'CallbackExceptionCredentials'
  | 'CallbackExceptionNotFound'
  | 'CallbackExceptionForbidden'
  | 'CallbackExceptionServiceUnavailable'
  | 'CallbackExceptionTooManyRequests'
  | 'CallbackExceptionKeyInProgress'
  | 'CallbackExceptionKeyReused'
  | 'CallbackExceptionInternal';

/** Status of an error. */
type ErrorStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

const PHRASES: Record<ErrorStatus, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** What went wrong, in the terms of v1. */
export interface V1Error {
  status: ErrorStatus;
  exception: ExceptionName;
  message: string;
  /** Seconds after which to ask again, for the header `Retry-After`. */
  retryAfter?: number | undefined;
  /** Other times; the member is there when the wanted time cannot be had, even if there are none. */
  proposals?: readonly OfferedBucket[] | undefined;
}

/** Error body of v1. */
export interface V1ErrorBody {
  exception: string;
  code: number;
  phrase: string;
  message: string;
  availability?: Record<string, number>;
}

export function toErrorBody({ status, exception, message, proposals }: V1Error): V1ErrorBody {
  return {
    exception: `callback.sandbox.${exception}`,
    code: status,
    phrase: PHRASES[status],
    message,
    ...(proposals && { availability: toAvailabilityMap(proposals) }),
  };
}
