import type { CallbackErrorCode, Retry } from '../errors/errorKinds.ts';
import type { Clock } from '../policy/Clock.ts';
import type { ProtocolRequest } from '../protocol/CallbackProtocol.ts';
import { type Transport, TransportFailure, type TransportResponse } from './Transport.ts';

/** How an exchange ended: with an answer, or without one, why, and whether anything had been sent. */
export type Exchange =
  | { response: TransportResponse }
  | { code: CallbackErrorCode; sent: boolean; retry?: Retry };

/** With what a request travels, and how long. */
export interface ExchangeOptions {
  transport: Transport;
  /** Headers that are not the protocol's; asked for at each attempt. */
  moreHeaders(): Promise<Readonly<Record<string, string>>>;
  clock: Clock;
  timeoutMs: number;
  maxResponseBytes: number;
  signal: AbortSignal | undefined;
}

const NO_ANSWER = {
  unreachable: { code: 'UNREACHABLE' },
  // It would be as large the next time.
  'too-large': { code: 'BAD_RESPONSE', retry: 'never' },
} as const satisfies Record<TransportFailure['reason'], object>;

/**
 * Sends one request and waits for its whole answer, at most `timeoutMs`.
 * The deadline holds even for a transport that does not listen to its signal.
 */
export function exchange(
  request: ProtocolRequest,
  { transport, moreHeaders, clock, timeoutMs, maxResponseBytes, signal }: ExchangeOptions,
): Promise<Exchange> {
  return new Promise((resolve) => {
    const controller = new AbortController();
    let sent = false;
    const cancelTimer = clock.after(timeoutMs, () => end({ code: 'TIMEOUT', sent }));
    const giveUp = () => end({ code: sent ? 'ABORTED' : 'CANCELLED_BEFORE_SEND', sent });
    signal?.addEventListener('abort', giveUp, { once: true });

    function end(result: Exchange): void {
      cancelTimer();
      signal?.removeEventListener('abort', giveUp);
      resolve(result);
      controller.abort();
    }

    function send(more: Readonly<Record<string, string>>): void {
      if (controller.signal.aborted) return;
      sent = true;
      const headers = { ...more, ...request.headers };
      // A transport that throws at once ends like one that rejects.
      const sending = new Promise<TransportResponse>((answer) => {
        const { signal: own } = controller;
        answer(transport({ ...request, headers, maxResponseBytes, signal: own }));
      });
      sending.then(
        (response) => end({ response }),
        (error: unknown) => end({ ...reasonOf(error), sent }),
      );
    }

    // Whoever cannot get a token sends nothing.
    moreHeaders().then(send, () => end({ code: 'UNAUTHORIZED', sent }));
  });
}

function reasonOf(error: unknown): { code: CallbackErrorCode; retry?: Retry } {
  return error instanceof TransportFailure ? NO_ANSWER[error.reason] : { code: 'NETWORK' };
}
