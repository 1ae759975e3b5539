import type { CallbackErrorCode } from '../errors/errorKinds.ts';
import type { ProtocolOperation } from './CallbackProtocol.ts';
import { codeOfStatus } from './codeOfStatus.ts';

/** What these statuses mean to whoever sent a key; see the IETF draft "The Idempotency-Key HTTP Header Field". */
const KEY_CODES: Readonly<Record<number, CallbackErrorCode>> = {
  409: 'KEY_IN_PROGRESS',
  422: 'KEY_REUSED',
};

/** The same booking with an `Idempotency-Key`, a quoted string as the draft wants it. */
export function withIdempotencyKey<Input, Value>(
  { toRequest, fromResponse }: ProtocolOperation<Input, Value>,
  key: string,
): ProtocolOperation<Input, Value> {
  return {
    toRequest(input, context) {
      const request = toRequest(input, context);
      return { ...request, headers: { ...request.headers, 'idempotency-key': `"${key}"` } };
    },
    fromResponse(response, input) {
      const reply = fromResponse(response, input);
      const code = KEY_CODES[response.status];
      // A body that said more than the status has been heard already.
      const isByStatus =
        'refusal' in reply && reply.refusal.code === codeOfStatus(response.status, 'schedule');
      return code && isByStatus ? { refusal: { ...reply.refusal, code } } : reply;
    },
  };
}
