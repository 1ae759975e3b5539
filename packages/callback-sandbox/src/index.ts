export { createSandbox } from './createSandbox.ts';
export type { FaultOperation, FaultPlan, FaultRule } from './faults/FaultPlan.ts';
export { type FaultDescription, type FaultName, faults } from './faults/faults.ts';
export type { QueueRules, ServiceRules, Weekday } from './rules/ServiceRules.ts';
export type { RateLimit, Sandbox, SandboxOptions } from './Sandbox.ts';
export type { Booking, BookingState } from './store/Booking.ts';
export type { BookingRecord } from './store/BookingRecord.ts';
export type {
  BookingFilter,
  BookingReader,
  BookingSpan,
  BookingStore,
  BookingTransaction,
} from './store/BookingStore.ts';
export type { IdempotencyKey } from './store/IdempotencyKey.ts';
