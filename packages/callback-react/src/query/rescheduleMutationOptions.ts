import type { CallbackClient, RescheduledCallback, ScheduleRequest } from 'callback-core';
import type { CallbackMutationOptions } from './CallbackMutationOptions.ts';
import { outdate } from './outdate.ts';
import { sendNow } from './sendNow.ts';

/** A booking and what is to come instead of it. */
export interface RescheduleVariables {
  /** The booking's id. */
  id: string;
  /** v1 needs `desiredTime` alone; in v3 the request must be whole, as for a new booking. */
  request: ScheduleRequest;
}

/** TanStack Query options that move a booking. */
export type RescheduleMutationOptions = CallbackMutationOptions<
  RescheduledCallback,
  RescheduleVariables
>;

/**
 * Options to move a booking to another time; {@link useRescheduleCallback} uses the same. Never repeated.
 *
 * @example
 * ```ts
 * const mutation = useMutation(rescheduleMutationOptions(client));
 * ```
 */
export function rescheduleMutationOptions(client: CallbackClient): RescheduleMutationOptions {
  return {
    mutationFn: ({ id, request }, context) =>
      client.reschedule(id, request).finally(() => outdate(context.client, client, id)),
    ...sendNow,
  };
}
