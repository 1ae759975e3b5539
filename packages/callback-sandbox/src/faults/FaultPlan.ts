import type { FaultName } from './faults.ts';

/** Operations a fault can be limited to, in either protocol. */
export const faultOperations = [
  'schedule',
  'availability',
  'retrieve',
  'cancel',
  'reschedule',
  'waitTime',
  'queueStatus',
  'openFor',
] as const;

/** An operation of the protocols, in the words of callback-core. */
export type FaultOperation = (typeof faultOperations)[number];

/** A fault and when it comes. */
export interface FaultRule {
  fault: FaultName;
  /** Only this operation meets it. Default: every protocol call. */
  on?: FaultOperation | undefined;
  /** Milliseconds, 0 to 600,000; only for faults that take time. */
  ms?: number | undefined;
  /** Seconds, 0 to 86,400; only for `rate-limit`. */
  retryAfter?: number | undefined;
  /** How many calls meet it before the rule is used up. Default: all. */
  times?: number | undefined;
  /** Share of the calls that meet it, 0 to 1, drawn from the plan's seed. Default: 1. */
  probability?: number | undefined;
}

/**
 * Which calls meet which fault. The first rule that fits a call counts.
 *
 * @example
 * ```ts
 * const plan: FaultPlan = {
 *   seed: 42,
 *   rules: [
 *     { fault: 'reset-after-commit', on: 'schedule', times: 1 },
 *     { fault: 'delay-after-commit', ms: 800, probability: 0.3 },
 *   ],
 * };
 * ```
 */
export interface FaultPlan {
  rules: readonly FaultRule[];
  /** Where the draws for `probability` begin: the same seed and calls meet the same faults. Default: 1. */
  seed?: number | undefined;
}
