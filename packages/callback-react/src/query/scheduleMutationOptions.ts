import type { CallbackClient, ScheduledCallback, ScheduleRequest } from 'callback-core';

/** TanStack Query options that book a call. */
export interface ScheduleMutationOptions {
  mutationFn: (request: ScheduleRequest) => Promise<ScheduledCallback>;
  /** Never: a second request could book a second call, whatever the host's defaults say. */
  retry: false;
  /** A mutation that waits for the network would be sent by itself later, when nobody expects it. */
  networkMode: 'always';
}

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
    mutationFn: (request) => client.schedule(request),
    retry: false,
    networkMode: 'always',
  };
}
