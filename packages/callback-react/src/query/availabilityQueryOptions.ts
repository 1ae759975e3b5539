import type { Availability, AvailabilityQuery, CallbackClient } from 'callback-core';
import { type AvailabilityKey, availabilityKey } from './availabilityKey.ts';

/** TanStack Query options that ask a client for free times. */
export interface AvailabilityQueryOptions {
  queryKey: AvailabilityKey;
  queryFn: (context: { signal: AbortSignal }) => Promise<Availability>;
  /** Milliseconds for which an answer counts as fresh: 30,000. */
  staleTime: number;
  /** The client repeats by itself where that makes sense; a second layer would multiply its requests. */
  retry: false;
  networkMode: 'online';
}

/**
 * Options for loaders and server rendering; {@link useCallbackAvailability} uses the same.
 *
 * @example
 * ```ts
 * await queryClient.prefetchQuery(availabilityQueryOptions(client, { numberOfDays: 5 }));
 * ```
 */
export function availabilityQueryOptions(
  client: CallbackClient,
  query: AvailabilityQuery,
): AvailabilityQueryOptions {
  return {
    queryKey: availabilityKey(client, query),
    queryFn: ({ signal }) => client.availability(query, { signal }),
    staleTime: 30_000,
    retry: false,
    networkMode: 'online',
  };
}
