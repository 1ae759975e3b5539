import type { QueryClient } from '@tanstack/react-query';
import type { CallbackClient } from 'callback-core';
import { availabilityOf } from './availabilityKey.ts';
import { statusKey } from './statusKey.ts';

/**
 * Marks what an attempt to change bookings may have made untrue, however it ended. Free times are asked for again when
 * they are next looked at; a booking that is on the page is looked up at once.
 */
export function outdate(queryClient: QueryClient, client: CallbackClient, id?: string): void {
  void queryClient.invalidateQueries({
    queryKey: availabilityOf(client),
    refetchType: 'none',
  });
  if (id !== undefined) {
    void queryClient.invalidateQueries({ queryKey: statusKey(client, id) });
  }
}
