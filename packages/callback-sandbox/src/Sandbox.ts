import type { FaultPlan } from './faults/FaultPlan.ts';
import type { ServiceRules } from './rules/ServiceRules.ts';
import type { Booking } from './store/Booking.ts';
import type { BookingStore } from './store/BookingStore.ts';

/** What a sandbox offers and how it behaves. Everything has a default. */
export interface SandboxOptions {
  /**
   * Services by name; names are letters, digits, `.`, `_` and `-`.
   * Default: one service `service`, open round the clock every day, zone UTC, buckets of 30 minutes, 3 calls each.
   */
  services?: Readonly<Record<string, ServiceRules>> | undefined;
  /**
   * When set, every protocol call needs it: header `apikey` in v1, `x-api-key` in v3.
   * Printable ASCII without spaces. Default: no key is asked for.
   */
  apikey?: string | undefined;
  /** What time it is. Default: the machine's clock. `Sandbox.advance` moves on from it. */
  clock?: (() => Date) | undefined;
  /** Where bookings are kept. Default: memory. */
  store?: BookingStore | undefined;
  /**
   * `true`: requests may ask for faults by the header `x-sandbox-fault` or at `/sandbox/faults`.
   * A plan: the same, and calls meet its faults. Default: `false`, and asking is refused with 403.
   */
  faults?: boolean | FaultPlan | undefined;
  /** How many protocol calls are answered; the others get 429 with `Retry-After`. Default: no limit. */
  rateLimit?: RateLimit | undefined;
  /** How long the answer to an `Idempotency-Key` is kept, in hours, 1 to 720. Default: 24. */
  idempotencyHours?: number | undefined;
  /**
   * Whether `userData.clientRequestId` works as an idempotency key too: a booking with the id of an
   * earlier one of the same service gets the answer of that one. Default: false.
   */
  uniqueClientRequestIds?: boolean | undefined;
  /**
   * Whether v1 finds bookings by a phone number alone. Default: false: who knows a number would learn
   * when its owner expects a call.
   */
  findByNumber?: boolean | undefined;
  /**
   * Looks whether a bucket has a place, and only then, in a step of its own, takes it: so two customers
   * can get the last place. For tests that prove that they would notice. Default: false.
   */
  checkThenInsert?: boolean | undefined;
}

/** At most `requests` in any `seconds`, over all callers of one sandbox. */
export interface RateLimit {
  /** 1 to 1,000,000. */
  requests: number;
  /** 1 to 86,400. */
  seconds: number;
}

/** A call-back server without a socket. Made by `createSandbox`. */
export interface Sandbox {
  /**
   * Answers one request: whatever comes gets a response. The host of the URL does not matter.
   * Rejects only when the request's signal aborts while a fault lets it wait.
   */
  fetch(request: Request): Promise<Response>;
  /** What is booked, oldest first, cancelled calls included. */
  bookings(): Promise<readonly Booking[]>;
  /**
   * Moves the sandbox's clock on, on top of `SandboxOptions.clock`: calls become due and move through their
   * queue, keys expire.
   *
   * @param milliseconds 0 or more.
   * @throws TypeError for anything else.
   */
  advance(milliseconds: number): void;
  /** Forgets all bookings and keys, puts the clock back, and begins the plan of faults in the options anew. */
  reset(): Promise<void>;
  /**
   * Lets the calls that follow meet these faults, instead of those planned before.
   *
   * @throws TypeError when the plan is wrong: it names the field and what belongs there.
   * @throws Error when faults are switched off.
   *
   * @example
   * ```ts
   * const sandbox = createSandbox({ faults: true });
   * sandbox.planFaults({ rules: [{ fault: 'reset-after-commit', on: 'schedule', times: 1 }] });
   * ```
   */
  planFaults(plan: FaultPlan): void;
  /** Lets go of the store: a folder, connections. */
  close(): Promise<void>;
}
