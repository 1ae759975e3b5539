import type { CallbackClient, ScheduledCallback, ScheduleRequest } from 'callback-core';
import type { CallbackMutationOptions } from './CallbackMutationOptions.ts';
import { outdate } from './outdate.ts';
import { sendNow } from './sendNow.ts';

/** TanStack Query options that book a call. */
export type ScheduleMutationOptions = CallbackMutationOptions<ScheduledCallback, ScheduleRequest>;

/**
 * Options to book a call; {@link useScheduleCallback} uses the same. Exactly one request leaves for each call of
 * `mutate`. It is not aborted when a component goes away: what was sent may be booked.
 *
 * @example
 * ```ts
 * const mutation = useMutation(scheduleMutationOptions(client));
 * ```
 */
export function scheduleMutationOptions(client: CallbackClient): ScheduleMutationOptions {
  return {
    mutationFn: (request, context) =>
      client.schedule(request).finally(() => outdate(context.client, client)),
    ...sendNow,
  };
}
