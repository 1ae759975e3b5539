import type { CallbackClient, CallbackError, CallbackRecord } from 'callback-core';
import type { CallbackQueryOptions } from './CallbackQueryOptions.ts';
import { mayChange } from './mayChange.ts';
import { type StatusKey, statusKey } from './statusKey.ts';

/** TanStack Query options that look a booking up. */
export interface StatusQueryOptions extends CallbackQueryOptions<CallbackRecord, StatusKey> {
  /** There while no id is known. */
  enabled?: false;
  /** Milliseconds until the next look, or none. */
  refetchInterval: (query: {
    state: { data: CallbackRecord | undefined; error: CallbackError | null };
  }) => number | false;
}

/** How a booking is followed. */
export interface FollowOptions {
  /** Milliseconds between two looks, while the page is in view. Default: one look. */
  pollInterval?: number | undefined;
}

/**
 * Options that look a booking up, fresh for 5 seconds; {@link useCallbackStatus} uses the same. Without an id nothing
 * is asked. Looking ends when the call is `COMPLETED`, when the booking is not there, and when asking cannot work.
 *
 * @example
 * ```ts
 * const { state } = await queryClient.fetchQuery(statusQueryOptions(client, booked.id));
 * ```
 */
export function statusQueryOptions(
  client: CallbackClient,
  id: string | undefined,
  { pollInterval }: FollowOptions = {},
): StatusQueryOptions {
  return {
    queryKey: statusKey(client, id) as StatusQueryOptions['queryKey'],
    queryFn: ({ signal }) => client.retrieve(id ?? '', { signal }),
    staleTime: 5_000,
    retry: false,
    networkMode: 'online',
    refetchInterval: ({ state }) => (pollInterval && mayChange(state) ? pollInterval : false),
    ...(id === undefined && { enabled: false }),
  };
}
