import type { CallbackClient, QueueQuery, WaitTime } from 'callback-core';
import type { CallbackQueryOptions } from './CallbackQueryOptions.ts';
import { type ClientKey, clientKey } from './clientKey.ts';

/** Key of a queue's waiting time in the cache. `['callback', 'waitTime']` matches all of them. */
export type WaitTimeKey = readonly ['callback', 'waitTime', ClientKey, string];

/** TanStack Query options that ask how long a call in a queue waits. */
export type WaitTimeQueryOptions = CallbackQueryOptions<WaitTime, WaitTimeKey>;

/**
 * Options that ask for the waiting time of a queue, fresh for 30 seconds; {@link useCallbackWaitTime} uses the same.
 * v3 only: over v1 the error is NOT_SUPPORTED.
 *
 * @example
 * ```ts
 * const { seconds } = await queryClient.fetchQuery(waitTimeQueryOptions(client, { queue: 'sales' }));
 * ```
 */
export function waitTimeQueryOptions(
  client: CallbackClient,
  { queue }: QueueQuery,
): WaitTimeQueryOptions {
  const key: WaitTimeKey = ['callback', 'waitTime', clientKey(client), queue];
  return {
    queryKey: key as WaitTimeQueryOptions['queryKey'],
    queryFn: ({ signal }) => client.waitTime({ queue }, { signal }),
    staleTime: 30_000,
    retry: false,
    networkMode: 'online',
  };
}
