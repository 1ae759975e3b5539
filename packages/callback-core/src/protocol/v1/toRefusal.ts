import { books } from '../../errors/books.ts';
import type { CallbackOperation } from '../../errors/CallbackError.ts';
import type { CallbackErrorCode } from '../../errors/errorKinds.ts';
import type { TransportResponse } from '../../transport/Transport.ts';
import { asNumber } from '../asNumber.ts';
import { asRecord } from '../asRecord.ts';
import { cleanServerText } from '../cleanServerText.ts';
import { codeOfStatus } from '../codeOfStatus.ts';
import { parseJson } from '../parseJson.ts';
import { parseRetryAfter } from '../parseRetryAfter.ts';
import type { Refusal } from '../Refusal.ts';
import { onlyFree, toSlotsOfMap } from '../toTimeSlots.ts';

type ErrorBody = ReturnType<typeof asRecord>;

/** Last part of the server's exception class, and what it means. */
const EXCEPTIONS: readonly (readonly [string, CallbackErrorCode])[] = [
  ['CallbackExceptionAvailability', 'OFFICE_CLOSED'],
  ['CallbackExceptionNumber', 'PHONE_REJECTED'],
  ['CallbackExceptionResource', 'SERVICE_NOT_FOUND'],
  ['CallbackExceptionServiceUnavailable', 'LIMIT_REACHED'],
];

/** Reads why there is no value: from the body first, from the status second, never from a message. */
export function toRefusal(
  { status, headers, body }: TransportResponse,
  operation: CallbackOperation,
): Refusal {
  const response = parseJson(body);
  // Read leniently: older servers leave members out, and none of them may spoil the others.
  const error = asRecord(response);
  const code = decide(error, { status, operation });
  return {
    code,
    httpStatus: status,
    serverCode: asNumber(error?.['code']),
    serverMessage: cleanServerText(error?.['message']) ?? cleanServerText(error?.['phrase']),
    retryAfterMs: parseRetryAfter(headers['retry-after'], Date.now()),
    alternatives:
      code === 'SLOT_TAKEN' ? onlyFree(toSlotsOfMap(error?.['availability'])) : undefined,
    response,
  };
}

function decide(
  error: ErrorBody,
  { status, operation }: { status: number; operation: CallbackOperation },
): CallbackErrorCode {
  if (books(operation) && asRecord(error?.['availability'])) return 'SLOT_TAKEN';
  // Not String(): what a server sends may be an object without a usable toString.
  const exception = error?.['exception'];
  const name = typeof exception === 'string' ? exception : '';
  const known = EXCEPTIONS.find(([end]) => name.endsWith(end));
  if (known) return known[1];
  if (name.endsWith('CallbackExceptionNotFound')) return codeOfStatus(404, operation);
  // The reference: 400 when no times are available for the selected period.
  if (operation === 'availability' && status === 400) return 'NO_SLOTS';
  // A booking that is gone cannot be cancelled again.
  return codeOfStatus(operation === 'cancel' && status === 400 ? 404 : status, operation);
}
