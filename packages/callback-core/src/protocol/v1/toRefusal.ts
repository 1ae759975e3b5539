import * as z from 'zod/mini';
import type { CallbackOperation } from '../../errors/CallbackError.ts';
import type { CallbackErrorCode } from '../../errors/errorKinds.ts';
import type { TransportResponse } from '../../transport/Transport.ts';
import { cleanServerText } from '../cleanServerText.ts';
import { codeOfStatus } from '../codeOfStatus.ts';
import { parseJson } from '../parseJson.ts';
import { parseRetryAfter } from '../parseRetryAfter.ts';
import type { Refusal } from '../Refusal.ts';
import { onlyFree, toSlotsOfMap } from '../toTimeSlots.ts';

const errorBody = z.looseObject({
  exception: z.catch(z.optional(z.string()), undefined),
  code: z.catch(z.optional(z.number()), undefined),
  message: z.catch(z.optional(z.string()), undefined),
  phrase: z.catch(z.optional(z.string()), undefined),
  availability: z.catch(z.optional(z.record(z.string(), z.unknown())), undefined),
});
type ErrorBody = z.infer<typeof errorBody>;

/** Last part of the server's exception class, and what it means. */
const EXCEPTIONS: readonly (readonly [string, CallbackErrorCode])[] = [
  ['CallbackExceptionAvailability', 'OFFICE_CLOSED'],
  ['CallbackExceptionNumber', 'PHONE_REJECTED'],
  ['CallbackExceptionResource', 'SERVICE_NOT_FOUND'],
  ['CallbackExceptionNotFound', 'SERVICE_NOT_FOUND'],
  ['CallbackExceptionServiceUnavailable', 'LIMIT_REACHED'],
];

/** Reads why there is no value: from the body first, from the status second, never from a message. */
export function toRefusal(
  { status, headers, body }: TransportResponse,
  operation: CallbackOperation,
): Refusal {
  const response = parseJson(body);
  const error = errorBody.safeParse(response).data;
  const code = decide(error, { status, operation });
  return {
    code,
    httpStatus: status,
    serverCode: error?.code,
    serverMessage: cleanServerText(error?.message ?? error?.phrase),
    retryAfterMs: parseRetryAfter(headers['retry-after'], Date.now()),
    alternatives: code === 'SLOT_TAKEN' ? onlyFree(toSlotsOfMap(error?.availability)) : undefined,
    response,
  };
}

function decide(
  error: ErrorBody | undefined,
  { status, operation }: { status: number; operation: CallbackOperation },
): CallbackErrorCode {
  if (operation === 'schedule' && error?.availability) return 'SLOT_TAKEN';
  const known = EXCEPTIONS.find(([name]) => error?.exception?.endsWith(name));
  if (known) return known[1];
  // The reference: 400 when no times are available for the selected period.
  if (operation === 'availability' && status === 400) return 'NO_SLOTS';
  return codeOfStatus(status);
}
