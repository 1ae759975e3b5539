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
  /** What time it is. Default: the machine's clock. Tests hand in a clock they can move. */
  clock?: (() => Date) | undefined;
  /** Where bookings are kept. Default: memory. */
  store?: BookingStore | undefined;
  /**
   * `true`: requests may ask for faults by the header `x-sandbox-fault` or at `/sandbox/faults`.
   * A plan: the same, and calls meet its faults. Default: `false`, and asking is refused with 403.
   */
  faults?: boolean | FaultPlan | undefined;
}

/** A call-back server without a socket. Made by `createSandbox`. */
export interface Sandbox {
  /**
   * Answers one request: whatever comes gets a response. The host of the URL does not matter.
   * Rejects only when the request's signal aborts while a fault lets it wait.
   */
  fetch(request: Request): Promise<Response>;
  /** What is booked, oldest first. */
  bookings(): Promise<readonly Booking[]>;
  /** Forgets all bookings, and begins the plan of faults in the options anew. */
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
}
