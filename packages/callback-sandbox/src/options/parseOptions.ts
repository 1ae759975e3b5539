import * as z from 'zod/mini';
import { createThrottle } from '../http/createThrottle.ts';
import { defaultServices } from '../rules/defaultServices.ts';
import { toService } from '../rules/toService.ts';
import type { SandboxOptions } from '../Sandbox.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import { createSandboxClock } from './createSandboxClock.ts';
import { optionsSchema, servicesSchema } from './optionsSchema.ts';

/** Checks the options of a sandbox and fills in the defaults. Throws a TypeError that names the first field at fault. */
export function parseOptions(options: SandboxOptions): SandboxContext {
  const { success, data, error } = optionsSchema.safeParse(options);
  if (!success) throw new TypeError(describe(error.issues[0]));
  const rules = data.services ?? z.parse(servicesSchema, defaultServices);
  const clock = createSandboxClock(data.clock ?? (() => new Date()));
  return {
    services: new Map(Object.entries(rules).map(([name, rule]) => [name, toService(name, rule)])),
    apikey: data.apikey,
    clock,
    now: clock.now,
    store: data.store ?? createMemoryStore(),
    faults: data.faults,
    throttle: createThrottle(data.rateLimit, clock.now),
    idempotencyHours: data.idempotencyHours ?? 24,
    uniqueClientRequestIds: data.uniqueClientRequestIds ?? false,
    findByNumber: data.findByNumber ?? false,
    checkThenInsert: data.checkThenInsert ?? false,
  };
}

function describe(issue: z.core.$ZodIssue | undefined): string {
  const path = (issue?.path ?? []).map(String).join('.');
  return `Bad options for the sandbox: ${path || 'options'} ${issue?.message}`;
}
