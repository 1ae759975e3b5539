import type { ScheduledCallback } from '../answer/ScheduledCallback.ts';
import type { CallbackClient } from '../CallbackClient.ts';
import type { ClientParts } from '../ClientParts.ts';
import { CallbackError } from '../errors/CallbackError.ts';
import { describeError } from '../errors/describeError.ts';
import { toOutcome } from '../events/toOutcome.ts';
import type { ScheduleInput } from '../protocol/CallbackProtocol.ts';
import type { ScheduleRequest } from '../request/ScheduleRequest.ts';
import { createBook } from './createBook.ts';
import { createInputReader } from './createInputReader.ts';
import { intentOf } from './intentOf.ts';

/** A booking under way. */
interface Attempt {
  signal: AbortSignal | undefined;
  callback: Promise<ScheduledCallback>;
}

/**
 * Books calls: one request and one promise for one intent, however often it is asked for at the same time, and
 * nothing new for somebody whose last booking is still looked for.
 */
export function createSchedule(parts: ClientParts): CallbackClient['schedule'] {
  const { config, emit } = parts;
  const readInput = createInputReader(parts);
  const pursuit = config.reconcile?.(parts);
  const book = createBook(parts, pursuit);
  const running = new Map<string, Attempt>();

  return (request, { signal, evenIfUnresolved } = {}) => {
    let input: ScheduleInput;
    try {
      input = readInput(request);
    } catch (error) {
      return Promise.reject(report(request, error));
    }
    const intent = intentOf(input, config.serviceName);
    const current = running.get(intent);
    // Whoever gave up does not take along who asks again, as an effect under React's StrictMode does.
    if (current && !current.signal?.aborted) return current.callback;
    if (!evenIfUnresolved && pursuit?.concerns(input)) {
      return Promise.reject(report(request, unresolved()));
    }

    // Ended before it is told, so that a listener may ask again.
    const answer = book(input, { request, intent, signal }).finally(() => {
      if (running.get(intent) === attempt) running.delete(intent);
    });
    const attempt: Attempt = { signal, callback: tell(request, answer) };
    running.set(intent, attempt);
    return attempt.callback;
  };

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

function unresolved(): CallbackError {
  const code = 'UNRESOLVED_ATTEMPT';
  return new CallbackError(code, { operation: 'schedule', message: describeError(code) });
}
