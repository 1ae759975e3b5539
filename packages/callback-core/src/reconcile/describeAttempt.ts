import type { ScheduleInput } from '../protocol/CallbackProtocol.ts';
import type { UnknownAttempt } from './Reconciliation.ts';

/** What is told to whoever looks for a booking; undefined when it carries no id to know it by. */
export function describeAttempt({
  userData,
  phonenumber,
  desiredTime,
  serviceName,
}: ScheduleInput): UnknownAttempt | undefined {
  const { clientRequestId } = userData;
  if (typeof clientRequestId !== 'string') return undefined;
  return {
    clientRequestId,
    phonenumber,
    ...(desiredTime !== undefined && { desiredTime }),
    ...(serviceName !== undefined && { serviceName }),
  };
}
