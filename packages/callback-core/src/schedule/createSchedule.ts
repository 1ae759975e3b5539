import type { ScheduledCallback } from '../answer/ScheduledCallback.ts';
import type { CallbackClient } from '../CallbackClient.ts';
import type { ClientParts } from '../ClientParts.ts';
import { CallbackError } from '../errors/CallbackError.ts';
import { toOutcome } from '../events/toOutcome.ts';
import { once } from '../policy/once.ts';
import type { ScheduleInput } from '../protocol/CallbackProtocol.ts';
import { parseScheduleRequest } from '../request/parseScheduleRequest.ts';
import type { ScheduleRequest } from '../request/ScheduleRequest.ts';
import { intentOf } from './intentOf.ts';

/** A booking under way. */
interface Attempt {
  signal: AbortSignal | undefined;
  callback: Promise<ScheduledCallback>;
}

/** Books calls: one request and one promise for one intent, however often it is asked for at the same time. */
export function createSchedule({
  config,
  protocol,
  send,
  emit,
  clock,
}: ClientParts): CallbackClient['schedule'] {
  const { serviceName, userData, ajaxTimeout, scheduleTimeout } = config;
  const running = new Map<string, Attempt>();

  return (request, { signal } = {}) => {
    let input: ScheduleInput;
    try {
      input = parseScheduleRequest(request, userData);
    } catch (error) {
      return Promise.reject(report(request, error));
    }
    const intent = intentOf(input, serviceName);
    const current = running.get(intent);
    // Whoever gave up does not take along who asks again, as an effect under React's StrictMode does.
    if (current && !current.signal?.aborted) return current.callback;

    // Ended before it is told, so that a listener may ask again.
    const answer = ask(input, { request, signal }).finally(() => {
      if (running.get(intent) === attempt) running.delete(intent);
    });
    const attempt: Attempt = { signal, callback: tell(request, answer) };
    running.set(intent, attempt);
    return attempt.callback;
  };

  async function ask(
    input: ScheduleInput,
    { request, signal }: { request: ScheduleRequest; signal: AbortSignal | undefined },
  ): Promise<ScheduledCallback> {
    const warn = () => emit('schedulePending', { request });
    const stopWarning = scheduleTimeout > ajaxTimeout ? clock.after(ajaxTimeout, warn) : undefined;
    const options = { policy: once, timeoutMs: scheduleTimeout, signal };
    try {
      return await send(protocol.schedule, input, { operation: 'schedule', ...options });
    } finally {
      stopWarning?.();
    }
  }

  async function tell(
    request: ScheduleRequest,
    answer: Promise<ScheduledCallback>,
  ): Promise<ScheduledCallback> {
    try {
      const callback = await answer;
      emit('scheduled', { request, callback, response: callback.response });
      return callback;
    } catch (error) {
      throw report(request, error);
    }
  }

  function report(request: ScheduleRequest, error: unknown): unknown {
    if (error instanceof CallbackError) emit('scheduleError', { request, ...toOutcome(error) });
    return error;
  }
}
