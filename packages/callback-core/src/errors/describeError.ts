import type { CallbackErrorCode } from './errorKinds.ts';

type Described = Exclude<
  CallbackErrorCode,
  'CONFIG_INVALID' | 'VALIDATION' | 'NO_FORM_DATA' | 'NO_QUERY'
>;

const texts: Readonly<Record<Described, string>> = {
  OFFLINE: 'The browser is offline; nothing was sent',
  CANCELLED_BEFORE_SEND: 'Aborted before anything was sent',
  UNREACHABLE: 'No connection; check dataURL, and that the server runs',
  SLOT_TAKEN: 'The wanted time is gone; offer an alternative',
  OFFICE_CLOSED: 'The office is closed at that time',
  PHONE_REJECTED: 'The server does not call this number',
  LIMIT_REACHED: 'The service takes no more call-backs for now',
  RATE_LIMITED: 'Too many requests; wait retryAfterMs',
  SERVICE_NOT_FOUND: 'No such service; check dataURL and serviceName',
  UNAUTHORIZED: 'The server refuses the key, or headers gave none; check apikey and headers',
  BAD_REQUEST: 'The server refuses the request',
  CALLBACK_NOT_FOUND: 'The server has no such booking, or has it no more',
  NOT_SUPPORTED: 'This protocol has no such operation',
  NO_SLOTS: 'Nothing is free in that period',
  KEY_REUSED: 'The server knows this key for another booking',
  UNRESOLVED_ATTEMPT:
    'An earlier booking is still looked for; await scheduleSettled, or pass evenIfUnresolved',
  KEY_IN_PROGRESS: 'The server is still busy with the first send of this booking',
  TIMEOUT: 'No answer in time',
  NETWORK: 'The connection broke, or CORS hides the answer',
  ABORTED: 'Aborted after the request was sent',
  SERVER_ERROR: 'The server failed',
  BAD_RESPONSE: 'Not an answer of this protocol; check dataURL and apiVersion',
  REDIRECTED: 'Redirects are not followed: they would hand on the key; give the final dataURL',
};

/** One sentence for a developer: what happened, and what to look at. */
export function describeError(code: CallbackErrorCode, httpStatus?: number): string {
  const text = code in texts ? texts[code as Described] : code;
  return httpStatus === undefined ? `${text}.` : `${text} (HTTP ${httpStatus}).`;
}
