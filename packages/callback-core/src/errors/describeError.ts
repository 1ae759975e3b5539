import type { CallbackErrorCode } from './errorKinds.ts';

type Described = Exclude<
  CallbackErrorCode,
  'CONFIG_INVALID' | 'VALIDATION' | 'NO_FORM_DATA' | 'NO_QUERY'
>;

const texts: Readonly<Record<Described, string>> = {
  OFFLINE: 'The browser is offline; nothing was sent',
  CANCELLED_BEFORE_SEND: 'The signal was aborted before anything was sent',
  UNREACHABLE: 'No connection could be made; check dataURL, and that the server runs',
  SLOT_TAKEN: 'The wanted time is no longer free; offer one of the alternatives',
  OFFICE_CLOSED: 'The office is closed at the wanted time',
  PHONE_REJECTED: 'The server does not call this number',
  LIMIT_REACHED: 'The service takes no more call-backs for now',
  RATE_LIMITED: 'Too many requests; wait retryAfterMs where it is given',
  SERVICE_NOT_FOUND: 'The server knows no such service; check dataURL and serviceName',
  UNAUTHORIZED: 'The server refuses the key; check apikey',
  BAD_REQUEST: 'The server refuses the request',
  NO_SLOTS: 'Nothing is free in the period asked for',
  TIMEOUT: 'No answer came in time (ajaxTimeout)',
  NETWORK: 'The connection broke, or the browser was not allowed to read the answer (CORS)',
  ABORTED: 'The signal was aborted after the request was sent',
  SERVER_ERROR: 'The server failed',
  BAD_RESPONSE:
    'The answer is not what the protocol says; check that dataURL is the service itself',
  REDIRECTED:
    'The server sent us elsewhere; redirects are not followed, since they would hand on the key',
};

/** One sentence for a developer: what happened, and what to look at. */
export function describeError(code: CallbackErrorCode, httpStatus?: number): string {
  const text = code in texts ? texts[code as Described] : code;
  return httpStatus === undefined ? `${text}.` : `${text} (HTTP ${httpStatus}).`;
}
