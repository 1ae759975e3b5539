import {
  type Transport,
  TransportFailure,
  type TransportRequest,
  type TransportResponse,
} from '../transport/Transport.ts';

/** An answer in short: 200, no headers and an empty body unless told otherwise. What is no text is written as JSON. */
export interface FakeAnswer {
  status?: number;
  /** By lower-case name. */
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

/**
 * What one request meets: an answer, or a function that makes one of the request;
 * `'network'`, the connection breaks, and nobody knows whether the request arrived;
 * `'unreachable'`, no connection is made, so nothing was sent; `'hang'`, no answer until the client gives up.
 */
export type FakeStep =
  | FakeAnswer
  | ((request: TransportRequest) => FakeAnswer | Promise<FakeAnswer>)
  | 'network'
  | 'unreachable'
  | 'hang';

/** A transport that plays a script, and remembers what it was given. */
export interface FakeTransport extends Transport {
  /** Every request so far, in order. */
  readonly requests: readonly TransportRequest[];
}

/**
 * Makes a transport for tests: nothing leaves the machine, and everything above it is the real client.
 * Each request meets the next step; the last step is for all that come later.
 *
 * @example
 * ```ts
 * const transport = createFakeTransport([v1Answers.slotTaken(), v1Answers.booked('abc')]);
 * const dataURL = 'https://callbacks.example.com/genesys/1/service/callback/sales';
 * const client = createCallbackClient({ dataURL }, { transport });
 *
 * await client.schedule({ phonenumber: '4151110000' }).catch((error) => console.info(error.code)); // SLOT_TAKEN
 * await client.schedule({ phonenumber: '4151110001' }); // { id: 'abc' }
 * console.info(transport.requests.map(({ method, url }) => `${method} ${url}`));
 * ```
 */
export function createFakeTransport(script: readonly FakeStep[]): FakeTransport {
  const steps = [...script];
  if (steps.length === 0) {
    throw new TypeError('The script is empty; give at least one step, such as v1Answers.booked().');
  }
  const requests: TransportRequest[] = [];
  const transport: Transport = async (request) => {
    const step = steps[Math.min(requests.length, steps.length - 1)];
    requests.push(request);
    return await play(step, request);
  };
  return Object.assign(transport, { requests });
}

async function play(
  step: FakeStep | undefined,
  request: TransportRequest,
): Promise<TransportResponse> {
  if (step === 'unreachable') throw new TransportFailure('unreachable');
  if (step === 'network') throw new Error('The connection broke.');
  if (step === 'hang') return await untilAborted(request.signal);
  const answer = typeof step === 'function' ? await step(request) : step;
  const { status = 200, headers = {}, body = '' } = answer ?? {};
  return { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(new Error('Nobody waits any more.'));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
