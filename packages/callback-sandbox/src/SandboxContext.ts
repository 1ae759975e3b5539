import type { FaultPlan } from './faults/FaultPlan.ts';
import type { Throttle } from './http/createThrottle.ts';
import type { SandboxClock } from './options/createSandboxClock.ts';
import type { Service } from './rules/Service.ts';
import type { BookingStore } from './store/BookingStore.ts';

/** What every operation works with: the options, checked and filled in. */
export interface SandboxContext {
  services: ReadonlyMap<string, Service>;
  store: BookingStore;
  apikey: string | undefined;
  /** Absent: faults are switched off. */
  faults: FaultPlan | undefined;
  clock: SandboxClock;
  /** Milliseconds since 1970 on the sandbox's clock. */
  now(): number;
  throttle: Throttle;
  idempotencyHours: number;
  uniqueClientRequestIds: boolean;
  findByNumber: boolean;
  checkThenInsert: boolean;
}
