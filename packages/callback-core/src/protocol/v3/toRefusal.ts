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
import { type Envelope, parseEnvelope } from './envelope.ts';

const CODES: Readonly<Record<number, CallbackErrorCode>> = {
  501: 'BAD_REQUEST',
  503: 'UNAUTHORIZED',
  1103: 'UNAUTHORIZED',
  7030: 'PHONE_REJECTED',
  7036: 'PHONE_REJECTED',
  7037: 'PHONE_REJECTED',
  7040: 'SERVICE_NOT_FOUND',
  7041: 'SLOT_TAKEN',
  7042: 'OFFICE_CLOSED',
};

/** Reads why there is no value: from the body first, from the status second, never from a message. */
export function toRefusal(
  { status, headers, body }: TransportResponse,
  operation: CallbackOperation,
): Refusal {
  const response = parseJson(body);
  const reply = parseEnvelope(response);
  const proposals = readProposals(reply);
  const code = decide(reply, { status, operation, proposals });
  return {
    code,
    httpStatus: status,
    serverCode: asNumber(reply?.status['code']),
    serverMessage: cleanServerText(reply?.status['message']),
    corrId: cleanServerText(reply?.status['corrId']),
    retryAfterMs: parseRetryAfter(headers['retry-after'], Date.now()),
    alternatives: code === 'SLOT_TAKEN' ? onlyFree(toSlotsOfMap(proposals)) : undefined,
    response,
  };
}

/** A refused booking carries other times as a map, unlike an availability, which lists them. */
function readProposals(reply: Envelope | undefined): object | undefined {
  return asRecord(asRecord(reply?.data)?.['slots']);
}

function decide(
  reply: Envelope | undefined,
  answer: { status: number; operation: CallbackOperation; proposals: object | undefined },
): CallbackErrorCode {
  const known = CODES[asNumber(reply?.status['code']) ?? 0];
  if (known && known !== 'SLOT_TAKEN') return known;
  if (books(answer.operation)) {
    if (known || (answer.status === 429 && answer.proposals)) return 'SLOT_TAKEN';
  } else if (known) {
    // "Too many requests at that time" cannot mean a slot where none was wanted.
    return 'RATE_LIMITED';
  } else if (answer.operation === 'availability' && answer.status === 400) {
    // The reference: 400 when no times are available for the selected period.
    return 'NO_SLOTS';
  }
  return codeOfStatus(answer.status, answer.operation);
}
