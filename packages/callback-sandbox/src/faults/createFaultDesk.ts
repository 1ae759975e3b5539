import { createRandom } from './createRandom.ts';
import type { FaultOperation, FaultPlan, FaultRule } from './FaultPlan.ts';

/** Hands out the faults of a plan, call by call. */
export interface FaultDesk {
  /** The fault that the next call of this operation meets, if any. Asking counts as a call. */
  take(operation: FaultOperation | undefined): FaultRule | undefined;
  /** What is left of the plan. */
  plan(): FaultPlan;
  /** Takes another plan, from its beginning. */
  replace(plan: FaultPlan): void;
  /** Goes back to the beginning of the plan it was made with. */
  restore(): void;
}

export function createFaultDesk(initial: FaultPlan): FaultDesk {
  let rules: FaultRule[] = [];
  let seed = 1;
  let random = createRandom(seed);

  function replace(plan: FaultPlan): void {
    rules = plan.rules.map((rule) => ({ ...rule }));
    seed = plan.seed ?? 1;
    random = createRandom(seed);
  }

  function isMet({ on, probability = 1 }: FaultRule, operation?: FaultOperation): boolean {
    return (on === undefined || on === operation) && random() < probability;
  }

  replace(initial);
  return {
    take(operation) {
      const rule = rules.find((candidate) => isMet(candidate, operation));
      if (rule?.times !== undefined) {
        rule.times -= 1;
        rules = rules.filter(({ times }) => times !== 0);
      }
      return rule;
    },
    plan: () => ({ seed, rules: structuredClone(rules) }),
    replace,
    restore: () => replace(initial),
  };
}
