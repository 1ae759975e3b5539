import type { Service } from './rules/Service.ts';
import type { BookingStore } from './store/BookingStore.ts';

/** What every operation works with: the options, checked and filled in. */
export interface SandboxContext {
  services: ReadonlyMap<string, Service>;
  store: BookingStore;
  apikey: string | undefined;
  /** Milliseconds since 1970 on the sandbox's clock. */
  now(): number;
}
