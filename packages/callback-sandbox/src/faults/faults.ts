/** What is known of a fault. */
export interface FaultDescription {
  /** What a client meets, and whether a booking is stored. */
  does: string;
  /** What happens where there is no socket: `sandbox.fetch`, and what is built on it. */
  withoutSocket: string;
  /** Default of the parameter `ms`, milliseconds. Absent: the fault has no such parameter. */
  ms?: number;
  /** Default of the parameter `retryAfter`, seconds. Absent: the fault has no such parameter. */
  retryAfter?: number;
}

const SAME = 'the same';
const NETWORK_ERROR = '`Response.error()`, which msw makes a failed `fetch`';
const NO_ANSWER = 'no answer until the request’s `signal` aborts; then it rejects';

/**
 * Every fault there is, by name. "Before commit": the server has read the request and stored nothing.
 * "After commit": whatever the request asked for has been done.
 *
 * @example
 * ```ts
 * for (const [name, { does }] of Object.entries(faults)) console.info(`${name}: ${does}`);
 * ```
 */
export const faults = {
  'delay-before-commit': {
    does: 'Waits `ms`, then does what was asked and answers. Done even if the client has gone by then.',
    withoutSocket: SAME,
    ms: 5000,
  },
  'delay-after-commit': {
    does: 'Does what was asked, waits `ms`, then answers.',
    withoutSocket: SAME,
    ms: 5000,
  },
  'hang-before-commit': {
    does: 'Does nothing and never answers.',
    withoutSocket: NO_ANSWER,
  },
  'hang-after-commit': {
    does: 'Does what was asked and never answers.',
    withoutSocket: NO_ANSWER,
  },
  'reset-before-commit': {
    does: 'Does nothing and resets the connection (TCP RST).',
    withoutSocket: NETWORK_ERROR,
  },
  'reset-after-commit': {
    does: 'Does what was asked and resets the connection (TCP RST) before any answer.',
    withoutSocket: NETWORK_ERROR,
  },
  'cut-body': {
    does: 'Does what was asked, sends all headers and half the body, and closes the connection.',
    withoutSocket: 'half the body, then the body’s stream fails',
  },
  'drip-body': {
    does: 'Does what was asked and sends the body byte by byte, one every `ms`.',
    withoutSocket: SAME,
    ms: 100,
  },
  'html-body': {
    does: 'Does what was asked and answers 200 with an HTML page, as a captive portal would.',
    withoutSocket: SAME,
  },
  'truncated-json': {
    does: 'Does what was asked and answers with the first half of the JSON; as HTTP it is whole.',
    withoutSocket: SAME,
  },
  'empty-body': {
    does: 'Does what was asked and answers with the right status and no body.',
    withoutSocket: SAME,
  },
  'wrong-content-type': {
    does: 'Does what was asked and answers with the right JSON as `text/plain`.',
    withoutSocket: SAME,
  },
  'no-cors': {
    does: 'Does what was asked and answers without CORS headers: a page of another origin sees a network error.',
    withoutSocket: 'the same from `sandbox.fetch`; a failed `fetch` from msw, which has no CORS',
  },
  'rate-limit': {
    does: 'Does nothing and answers 429 with `Retry-After: <retryAfter>`, without other times.',
    withoutSocket: SAME,
    retryAfter: 30,
  },
  'error-before-commit': {
    does: 'Does nothing and answers 500.',
    withoutSocket: SAME,
  },
  'error-after-commit': {
    does: 'Does what was asked and answers 500.',
    withoutSocket: SAME,
  },
  redirect: {
    does: 'Does nothing and answers 302 with the address of `/sandbox/faults`, which answers 200 with JSON.',
    withoutSocket: SAME,
  },
  'slot-taken': {
    does: 'Other customers take what is left of the wanted time just before the booking is stored: it is full, with other times. Their bookings are stored.',
    withoutSocket: SAME,
  },
  'nearly-full': {
    does: 'One time in seven has one place left, all others are full. Nothing is stored for it.',
    withoutSocket: SAME,
  },
  'office-closed': {
    does: 'The office is closed for all of today, in the service’s zone.',
    withoutSocket: SAME,
  },
} as const satisfies Record<string, FaultDescription>;

/** Name of a fault. */
export type FaultName = keyof typeof faults;

export function isFaultName(name: unknown): name is FaultName {
  return typeof name === 'string' && Object.hasOwn(faults, name);
}
