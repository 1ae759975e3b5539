import { createSandbox } from '../src/createSandbox.ts';
import type { ServiceRules } from '../src/rules/ServiceRules.ts';
import type { Sandbox, SandboxOptions } from '../src/Sandbox.ts';

const WORKDAY = ['09:00-12:00', '13:00-17:00'] as const;

/** Mon–Fri 9–12 and 13–17 in Berlin, half hours, one call each. */
export const office: ServiceRules = {
  timeZone: 'Europe/Berlin',
  officeHours: { mon: WORKDAY, tue: WORKDAY, wed: WORKDAY, thu: WORKDAY, fri: WORKDAY },
  bucketMinutes: 30,
  capacity: 1,
};

/** Monday, 10:10 in Berlin. */
const MONDAY_MORNING = '2027-06-07T08:10:00.000Z';

/** A sandbox with the service `office` whose clock stands at `at`. */
export function openSandbox(options: SandboxOptions & { at?: string } = {}): Sandbox {
  const { at = MONDAY_MORNING, ...rest } = options;
  return createSandbox({ services: { office }, clock: () => new Date(at), ...rest });
}
