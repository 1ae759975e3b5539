import type { ScheduledCallback } from '../answer/ScheduledCallback.ts';
import type { ClientParts } from '../ClientParts.ts';
import { CallbackError } from '../errors/CallbackError.ts';
import { once } from '../policy/once.ts';
import { resendPolicy } from '../policy/resendPolicy.ts';
import type { ScheduleInput } from '../protocol/CallbackProtocol.ts';
import { withIdempotencyKey } from '../protocol/withIdempotencyKey.ts';
import type { Pursuit } from '../reconcile/Reconciliation.ts';
import type { ScheduleRequest } from '../request/ScheduleRequest.ts';
import { createAttemptIds, withRequestId } from './createAttemptIds.ts';
import { warnWhenSlow } from './warnWhenSlow.ts';

interface BookOptions {
  request: ScheduleRequest;
  intent: string;
  signal: AbortSignal | undefined;
}

/** Sends one booking under the id of its intent, says when it takes long, and has it looked for when nobody knows. */
export function createBook(
  parts: ClientParts,
  pursuit: Pursuit | undefined,
): (input: ScheduleInput, options: BookOptions) => Promise<ScheduledCallback> {
  const { config, protocol, send } = parts;
  const { scheduleTimeout, idempotency, clientRequestId } = config;
  const ids = createAttemptIds();

  return async (input, { request, intent, signal }) => {
    const inDoubt = ids.isOpen(intent);
    const id = ids.idOf(intent);
    const marked = clientRequestId ? withRequestId(input, id) : input;
    const hasKey = idempotency === 'header';
    const how = hasKey ? withIdempotencyKey(protocol.schedule, id) : protocol.schedule;
    const stopWarning = warnWhenSlow(request, parts);
    const settle = () => ids.settle(intent);
    try {
      const callback = await send(how, marked, {
        operation: 'schedule',
        policy: hasKey ? resendPolicy : once,
        timeoutMs: scheduleTimeout,
        signal,
        inDoubt,
      });
      settle();
      return callback;
    } catch (error) {
      if (!isUnknown(error)) settle();
      else pursuit?.follow(marked, request, settle);
      throw error;
    } finally {
      stopWarning();
    }
  };
}

function isUnknown(error: unknown): boolean {
  return error instanceof CallbackError && error.booked === 'unknown';
}
