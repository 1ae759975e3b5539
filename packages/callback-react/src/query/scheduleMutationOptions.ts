import type { CallbackClient, ScheduledCallback, ScheduleRequest } from 'callback-core';
import type { CallbackMutationOptions } from './CallbackMutationOptions.ts';
import { outdate } from './outdate.ts';
import { sendNow } from './sendNow.ts';

/** How calls are booked. */
export interface BookOptions {
  /**
   * Book although an earlier attempt for the same service and number is still being looked for (`reconcile` of the
   * client). Default false: the error is UNRESOLVED_ATTEMPT.
   */
  evenIfUnresolved?: boolean | undefined;
}

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
export function scheduleMutationOptions(
  client: CallbackClient,
  { evenIfUnresolved }: BookOptions = {},
): ScheduleMutationOptions {
  return {
    mutationFn: (request, context) =>
      client.schedule(request, { evenIfUnresolved }).finally(() => outdate(context.client, client)),
    ...sendNow,
  };
}
