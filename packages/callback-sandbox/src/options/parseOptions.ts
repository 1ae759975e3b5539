import * as z from 'zod/mini';
import type { FaultPlan } from '../faults/FaultPlan.ts';
import { faultPlanSchema } from '../faults/faultPlanSchema.ts';
import { defaultServices } from '../rules/defaultServices.ts';
import { serviceRulesSchema } from '../rules/serviceRulesSchema.ts';
import type { SandboxOptions } from '../Sandbox.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { BookingStore } from '../store/BookingStore.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import { complain, show } from './complain.ts';
import { strictShape } from './strictShape.ts';

const STORE_METHODS = ['insertIfFree', 'insert', 'countByBucket', 'list', 'clear'] as const;

// Keys are secrets: this message never shows what was given.
const KEY = 'must be printable ASCII without spaces. Leave it out when no key is wanted.';

/** `true` is a plan without rules, `false` is none. */
const faultsSchema: z.ZodMiniType<FaultPlan | undefined> = z.pipe(
  z.transform((faults) =>
    typeof faults !== 'boolean' ? faults : faults ? { rules: [] } : undefined,
  ),
  z.optional(faultPlanSchema),
);

const optionsSchema = strictShape({
  services: z.optional(
    z
      .record(z.string().check(z.regex(/^[\w.-]{1,100}$/)), serviceRulesSchema, {
        error: (issue) =>
          issue.code === 'invalid_key'
            ? 'is no name for a service: use 1 to 100 letters, digits, ".", "_" or "-".'
            : `is ${show(issue.input)}: give an object of service names and their rules.`,
      })
      .check(
        z.refine((services) => Object.keys(services).length > 0, {
          error: 'is empty: name at least one service, or leave it out for the default one.',
        }),
      ),
  ),
  apikey: z.optional(z.string({ error: KEY }).check(z.regex(/^[!-~]{1,200}$/, { error: KEY }))),
  clock: z.optional(
    z.custom<() => Date>((clock) => typeof clock === 'function', {
      error: complain('give a function that returns a Date.'),
    }),
  ),
  faults: z.optional(faultsSchema),
  store: z.optional(
    z.custom<BookingStore>(isStore, {
      error: complain(`give an object with the methods ${STORE_METHODS.join(', ')}.`),
    }),
  ),
});

/** Checks the options of a sandbox and fills in the defaults. Throws a TypeError that names the first field at fault. */
export function parseOptions(options: SandboxOptions): SandboxContext {
  const { success, data, error } = optionsSchema.safeParse(options);
  if (!success) throw new TypeError(describe(error.issues[0]));
  const rules = data.services ?? z.parse(optionsSchema.shape.services, defaultServices) ?? {};
  const clock = data.clock ?? (() => new Date());
  return {
    services: new Map(Object.entries(rules).map(([name, rule]) => [name, { name, ...rule }])),
    apikey: data.apikey,
    now: () => clock().getTime(),
    store: data.store ?? createMemoryStore(),
    faults: data.faults,
  };
}

function describe(issue: z.core.$ZodIssue | undefined): string {
  const path = (issue?.path ?? []).map(String).join('.');
  return `Bad options for the sandbox: ${path || 'options'} ${issue?.message}`;
}

function isStore(store: unknown): boolean {
  return (
    typeof store === 'object' &&
    store !== null &&
    STORE_METHODS.every((name) => typeof (store as Record<string, unknown>)[name] === 'function')
  );
}
