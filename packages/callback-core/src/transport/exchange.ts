import type { CallbackErrorCode } from '../errors/errorKinds.ts';
import type { ProtocolRequest } from '../protocol/CallbackProtocol.ts';
import { type Transport, TransportFailure, type TransportResponse } from './Transport.ts';

/** How an exchange ended: with an answer, or without one and why. */
export type Exchange = { response: TransportResponse } | { code: CallbackErrorCode };

const NO_ANSWER = {
  unreachable: 'UNREACHABLE',
  'too-large': 'BAD_RESPONSE',
} as const satisfies Record<TransportFailure['reason'], CallbackErrorCode>;

/**
 * Sends one request and waits for its whole answer, at most `timeoutMs`.
 * The deadline holds even for a transport that does not listen to its signal.
 */
export function exchange(
  transport: Transport,
  request: ProtocolRequest,
  { timeoutMs, signal }: { timeoutMs: number; signal: AbortSignal | undefined },
): Promise<Exchange> {
  return new Promise((resolve) => {
    const controller = new AbortController();
    const timer = setTimeout(() => end({ code: 'TIMEOUT' }), timeoutMs);
    const giveUp = () => end({ code: 'ABORTED' });
    signal?.addEventListener('abort', giveUp, { once: true });

    function end(result: Exchange): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      resolve(result);
      controller.abort();
    }

    // A transport that throws at once ends like one that rejects.
    const sending = new Promise<TransportResponse>((answer) => {
      answer(transport({ ...request, signal: controller.signal }));
    });
    sending.then(
      (response) => end({ response }),
      (error: unknown) => end({ code: codeOf(error) }),
    );
  });
}

function codeOf(error: unknown): CallbackErrorCode {
  return error instanceof TransportFailure ? NO_ANSWER[error.reason] : 'NETWORK';
}
