import * as z from 'zod/mini';
import type { FaultPlan } from '../faults/FaultPlan.ts';
import { faultPlanSchema } from '../faults/faultPlanSchema.ts';
import { serviceRulesSchema } from '../rules/serviceRulesSchema.ts';
import type { BookingStore } from '../store/BookingStore.ts';
import { complain, show } from './complain.ts';
import { strictShape } from './strictShape.ts';
import { wholeNumber } from './wholeNumber.ts';

const STORE_METHODS = ['transact', 'find', 'countByBucket', 'clear', 'close'] as const;

// Keys are secrets: this message never shows what was given.
const KEY = 'must be printable ASCII without spaces. Leave it out when no key is wanted.';

/** Services by name. */
export const servicesSchema = z
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
  );

const flag = z.boolean({ error: complain('give true or false.') });

/** `true` is a plan without rules, `false` is none. */
const faultsSchema: z.ZodMiniType<FaultPlan | undefined> = z.pipe(
  z.transform((faults) =>
    typeof faults !== 'boolean' ? faults : faults ? { rules: [] } : undefined,
  ),
  z.optional(faultPlanSchema),
);

/** The options of a sandbox. */
export const optionsSchema = strictShape({
  services: z.optional(servicesSchema),
  apikey: z.optional(z.string({ error: KEY }).check(z.regex(/^[!-~]{1,200}$/, { error: KEY }))),
  clock: z.optional(
    z.custom<() => Date>((clock) => typeof clock === 'function', {
      error: complain('give a function that returns a Date.'),
    }),
  ),
  store: z.optional(
    z.custom<BookingStore>(isStore, {
      error: complain(`give an object with the methods ${STORE_METHODS.join(', ')}.`),
    }),
  ),
  faults: z.optional(faultsSchema),
  rateLimit: z.optional(
    strictShape({
      requests: wholeNumber(1, 1_000_000, 'the requests that are answered in that time'),
      seconds: wholeNumber(1, 86_400, 'the length of that time'),
    }),
  ),
  idempotencyHours: z.optional(wholeNumber(1, 720, 'the hours an answer is kept')),
  uniqueClientRequestIds: z.optional(flag),
  findByNumber: z.optional(flag),
  checkThenInsert: z.optional(flag),
});

function isStore(store: unknown): boolean {
  return (
    typeof store === 'object' &&
    store !== null &&
    STORE_METHODS.every((name) => typeof (store as Record<string, unknown>)[name] === 'function')
  );
}
