import type * as z from 'zod/mini';
import type { FaultPlan, FaultRule } from './FaultPlan.ts';
import { faultPlanSchema, headerRuleSchema } from './faultPlanSchema.ts';

/** Checks a plan. Throws a TypeError that names the first field at fault and says what belongs there. */
export function parseFaultPlan(plan: unknown): FaultPlan {
  return parse(faultPlanSchema, plan, 'Bad plan of faults: ');
}

/**
 * Reads the header `x-sandbox-fault`: faults with their parameters, of which the first that fits
 * counts, as in `delay-after-commit; ms=4000; on=schedule, delay-after-commit; ms=900`.
 * Throws a TypeError that says what is wrong.
 */
export function parseFaultHeader(text: string): FaultRule[] {
  return text.split(',').map((item) => {
    const [fault, ...parameters] = item.split(';').map((part) => part.trim());
    const fields = parameters.map((parameter) => {
      const [name = '', value = ''] = parameter.split('=', 2).map((part) => part.trim());
      return [name, /^\d+(\.\d+)?$/.test(value) ? Number(value) : value] as const;
    });
    const rule = Object.fromEntries([...fields, ['fault', fault]]);
    return parse(headerRuleSchema, rule, 'Bad header x-sandbox-fault: ');
  });
}

function parse<Value>(schema: z.ZodMiniType<Value>, value: unknown, where: string): Value {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  const path = (issue?.path ?? []).map(String).join('.');
  throw new TypeError(`${where}${path}${path && ' '}${issue?.message}`);
}
