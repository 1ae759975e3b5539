import type { CallbackClient } from 'callback-core';
import type { CallbackMutationOptions } from './CallbackMutationOptions.ts';
import { outdate } from './outdate.ts';
import { sendNow } from './sendNow.ts';

/** TanStack Query options that cancel a booking; the variable is its id. */
export type CancelMutationOptions = CallbackMutationOptions<void, string>;

/**
 * Options to cancel a booking by its id; {@link useCancelCallback} uses the same. The client itself asks up to three
 * times: to cancel twice does no harm.
 *
 * @example
 * ```ts
 * const mutation = useMutation(cancelMutationOptions(client));
 * ```
 */
export function cancelMutationOptions(client: CallbackClient): CancelMutationOptions {
  return {
    mutationFn: (id, context) =>
      client.cancel(id).finally(() => outdate(context.client, client, id)),
    ...sendNow,
  };
}
