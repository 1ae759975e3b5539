import type { Availability, AvailabilityQuery, CallbackClient } from 'callback-core';
import { type AvailabilityKey, availabilityKey } from './availabilityKey.ts';
import type { CallbackQueryOptions } from './CallbackQueryOptions.ts';

/** TanStack Query options that ask a client for free times. */
export type AvailabilityQueryOptions = CallbackQueryOptions<Availability, AvailabilityKey>;

/**
 * Options that ask for free times, fresh for 30 seconds: for loaders and server rendering;
 * {@link useCallbackAvailability} uses the same. Moments of the same minute share an answer.
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
    queryKey: availabilityKey(client, query) as AvailabilityQueryOptions['queryKey'],
    queryFn: ({ signal }) => client.availability(query, { signal }),
    staleTime: 30_000,
    retry: false,
    networkMode: 'online',
  };
}
