import type { ScheduleInput } from '../protocol/CallbackProtocol.ts';

/**
 * What the customer wants, as one text: two attempts at the same are one intent.
 * `configured` is the service of the configuration; naming it once more changes nothing.
 */
export function intentOf(
  { serviceName, phonenumber, desiredTime }: ScheduleInput,
  configured: string | undefined,
): string {
  return JSON.stringify([serviceName ?? configured, phonenumber, desiredTime]);
}
