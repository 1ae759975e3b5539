import * as z from 'zod/mini';
import { type FaultPlan, type FaultRule, faultOperations } from './FaultPlan.ts';
import { type FaultName, faults, isFaultName } from './faults.ts';

// These messages also answer requests: they name fields, and never show what was in them.
const NAMES = Object.keys(faults).join(', ');

function numberFrom(min: number, max: number, unit: string): z.ZodMiniType<number> {
  const error = `must be a number from ${min} to ${max}${unit}.`;
  return z.number({ error }).check(z.refine((n) => n >= min && n <= max, { error }));
}

function wholeNumberFrom(min: number, max: number): z.ZodMiniType<number> {
  const error = `must be a whole number from ${min} to ${max}.`;
  return z
    .number({ error })
    .check(z.refine((n) => Number.isInteger(n) && n >= min && n <= max, { error }));
}

function onlyFields(names: readonly string[]): z.core.$ZodErrorMap {
  return (issue) =>
    issue.code === 'unrecognized_keys'
      ? `has an unknown field: the fields are ${names.join(', ')}.`
      : `must be an object with ${names.join(', ')}.`;
}

const parameters = {
  fault: z.custom<FaultName>(isFaultName, { error: `must be one of ${NAMES}.` }),
  on: z.optional(
    z.enum(faultOperations, { error: `must be one of ${faultOperations.join(', ')}.` }),
  ),
  ms: z.optional(numberFrom(0, 600_000, ' milliseconds')),
  retryAfter: z.optional(wholeNumberFrom(0, 86_400)),
};

function refuseWhatHasNoEffect<Rule extends FaultRule>(): z.core.$ZodCheck<Rule> {
  return z.superRefine<Rule>((rule, context) => {
    for (const name of ['ms', 'retryAfter'] as const) {
      if (rule[name] === undefined || name in faults[rule.fault]) continue;
      const able = Object.entries(faults).filter(([, fault]) => name in fault);
      context.issues.push({
        code: 'custom',
        path: [name],
        message: `has no effect on this fault: it belongs to ${able.map(([fault]) => fault).join(', ')}.`,
        input: rule[name],
      });
    }
  });
}

/** A fault as the header of a request names it: it holds for that request alone. */
export const headerRuleSchema: z.ZodMiniType<FaultRule> = z
  .strictObject(parameters, { error: onlyFields(Object.keys(parameters)) })
  .check(refuseWhatHasNoEffect());

const ruleShape = {
  ...parameters,
  times: z.optional(wholeNumberFrom(1, 1_000_000)),
  probability: z.optional(numberFrom(0, 1, '')),
};

/** A plan from outside: options, configuration file or admin route. */
export const faultPlanSchema: z.ZodMiniType<FaultPlan> = z.strictObject(
  {
    rules: z.array(
      z
        .strictObject(ruleShape, { error: onlyFields(Object.keys(ruleShape)) })
        .check(refuseWhatHasNoEffect()),
      { error: 'must be a list of rules, such as [{"fault": "reset-after-commit", "times": 1}].' },
    ),
    seed: z.optional(wholeNumberFrom(0, 4_294_967_295)),
  },
  { error: onlyFields(['rules', 'seed']) },
);
