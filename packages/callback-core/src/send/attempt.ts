import { CallbackError, type CallbackOperation } from '../errors/CallbackError.ts';
import { describeError } from '../errors/describeError.ts';
import type { CallbackErrorCode, Retry } from '../errors/errorKinds.ts';
import type { ProtocolRequest, Reply } from '../protocol/CallbackProtocol.ts';
import { type ExchangeOptions, exchange } from '../transport/exchange.ts';
import type { TransportResponse } from '../transport/Transport.ts';

/** One request and how its answer is read. */
interface Question<Value> {
  request: ProtocolRequest;
  read(response: TransportResponse): Reply<Value>;
}

interface AttemptOptions extends ExchangeOptions {
  operation: CallbackOperation;
}

/** Sends a request once and returns what the answer says. Throws `CallbackError` and nothing else. */
export async function attempt<Value>(
  { request, read }: Question<Value>,
  { operation, signal, ...carriage }: AttemptOptions,
): Promise<Value> {
  const fail = (code: CallbackErrorCode, { sent, retry }: { sent: boolean; retry?: Retry }) =>
    new CallbackError(code, {
      operation,
      message: describeError(code),
      retry,
      booked: sent ? undefined : 'no',
    });
  // A turn later: whoever gives up at once, as an effect under React's StrictMode does, has sent nothing.
  await Promise.resolve();
  if (signal?.aborted) throw fail('CANCELLED_BEFORE_SEND', { sent: false });
  if (globalThis.navigator?.onLine === false) throw fail('OFFLINE', { sent: false });

  const result = await exchange(request, { ...carriage, signal });
  if ('code' in result) throw fail(result.code, result);

  const reply = readSafely(read, result.response);
  if ('value' in reply) return reply.value;
  const { code, ...details } = reply.refusal;
  const message = describeError(code, details.httpStatus);
  throw new CallbackError(code, { ...details, operation, message });
}

/** A reader that throws has found something that nobody foresaw: perhaps a transport that answers nothing at all. */
function readSafely<Value>(
  read: (response: TransportResponse) => Reply<Value>,
  response: TransportResponse,
): Reply<Value> {
  try {
    return read(response);
  } catch {
    return { refusal: { code: 'BAD_RESPONSE', httpStatus: response?.status } };
  }
}
