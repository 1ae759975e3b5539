import { CallbackError, type ScheduleRequest } from 'callback-core';
import type { CallbackFormState } from './CallbackFormState.ts';

type Prepared =
  | { status: 'ready'; request: ScheduleRequest }
  | Extract<CallbackFormState, { status: 'failed' }>;

/** The request as it is sent, or why nothing is. */
export async function prepareRequest(
  request: ScheduleRequest,
  prepare: ((request: ScheduleRequest) => ScheduleRequest | Promise<ScheduleRequest>) | undefined,
): Promise<Prepared> {
  try {
    return { status: 'ready', request: prepare ? await prepare(request) : request };
  } catch (error) {
    const message = `Nothing was sent, because \`prepare\` threw: ${String(error)}`;
    return {
      status: 'failed',
      error: new CallbackError('CANCELLED_BEFORE_SEND', { operation: 'schedule', message }),
      request,
      sentAt: Date.now(),
    };
  }
}
