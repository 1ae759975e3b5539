import { createFaultDesk } from './faults/createFaultDesk.ts';
import { parseFaultPlan } from './faults/parseFaults.ts';
import { withFaults } from './faults/withFaults.ts';
import { createApp } from './http/createApp.ts';
import { listBookings } from './manage/listBookings.ts';
import { reset } from './manage/reset.ts';
import { parseOptions } from './options/parseOptions.ts';
import type { Sandbox, SandboxOptions } from './Sandbox.ts';

/**
 * Makes a call-back server that needs no socket: hand it requests, in Node or in a browser.
 * It speaks v1 at `/genesys/1/service/callback/<service>` and v3 at `/engagement/v3/callbacks`.
 *
 * @throws TypeError when an option is wrong; the message names the field and what belongs there.
 *
 * @example
 * ```ts
 * const sandbox = createSandbox();
 * const base = 'http://sandbox.test/engagement/v3/callbacks';
 * const answer = await sandbox.fetch(new Request(`${base}/availability/service?numberOfDays=2`));
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const context = parseOptions(options);
  const app = createApp(context);
  const desk = context.faults && createFaultDesk(context.faults);
  return {
    fetch: withFaults(async (request) => await app.fetch(request), context, desk),
    bookings: () => listBookings(context),
    advance: context.clock.advance,
    reset: async () => {
      desk?.restore();
      await reset(context);
    },
    close: () => context.store.close(),
    planFaults: (plan) => {
      if (!desk) throw new Error('Faults are switched off: give createSandbox({ faults: true }).');
      desk.replace(parseFaultPlan(plan));
    },
  };
}
