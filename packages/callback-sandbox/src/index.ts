export { createSandbox } from './createSandbox.ts';
export type { FaultOperation, FaultPlan, FaultRule } from './faults/FaultPlan.ts';
export { type FaultDescription, type FaultName, faults } from './faults/faults.ts';
export type { ServiceRules, Weekday } from './rules/ServiceRules.ts';
export type { Sandbox, SandboxOptions } from './Sandbox.ts';
export type { Booking, BookingState } from './store/Booking.ts';
export type { BookingSpan, BookingStore, BucketPlace } from './store/BookingStore.ts';
